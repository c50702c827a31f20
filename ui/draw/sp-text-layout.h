/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <pango/pango.h>

G_BEGIN_DECLS

/**
 * SpTextSpec:
 * @words: (transfer none): what is laid out
 * @attributes: (transfer none): how it looks
 * @wrap: where a line may break
 * @alignment: where lines stand
 * @one_way: whether it is read as its widget is, whatever letters it begins with
 *
 * What a layout is made of, beside the font.
 */
typedef struct
{
  const char     *words;
  PangoAttrList  *attributes;
  PangoWrapMode   wrap;
  PangoAlignment  alignment;
  gboolean        one_way;
} SpTextSpec;

typedef struct _SpTextLayout SpTextLayout;

SpTextLayout *sp_text_layout_new             (PangoContext *context,
                                              const SpTextSpec *text);
void          sp_text_layout_free            (SpTextLayout *self);
gboolean      sp_text_layout_is_for          (SpTextLayout *self,
                                              PangoContext *context);
gboolean      sp_text_layout_adopt           (SpTextLayout *self,
                                              PangoContext *context,
                                              const SpTextSpec *text);
int           sp_text_layout_get_least_width (SpTextLayout *self);
int           sp_text_layout_get_line_width  (SpTextLayout *self);
int           sp_text_layout_get_height      (SpTextLayout *self,
                                              int           width);
PangoLayout  *sp_text_layout_lay_out         (SpTextLayout *self,
                                              int           width);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpTextLayout, sp_text_layout_free)

G_END_DECLS
