/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-part.h"

G_BEGIN_DECLS

#define SP_TYPE_SHEET (sp_sheet_get_type ())

/**
 * SpZone:
 * @SP_ZONE_HEAD: above everything: the tag, the title and the lead
 * @SP_ZONE_READING: what there is to read
 * @SP_ZONE_DOING: what there is to choose from, or more to read beside it
 * @SP_ZONE_ACTIONS: the buttons that go on, always in sight
 *
 * The parts of a screen, in the order they are read in.
 */
typedef enum
{
  SP_ZONE_HEAD,
  SP_ZONE_READING,
  SP_ZONE_DOING,
  SP_ZONE_ACTIONS,
} SpZone;

/**
 * SP_N_ZONES:
 *
 * How many zones there are.
 */
#define SP_N_ZONES 4

/**
 * SpSheetKind:
 * @SP_SHEET_READING: something to read
 * @SP_SHEET_NUMBERS: its first number has to be in sight before anything else
 * @SP_SHEET_ATTRACT: nobody is here
 * @SP_SHEET_FRAME: what stands around every screen
 * @SP_SHEET_WARNING: asks whether somebody is still there
 *
 * What sort of screen a sheet is for.
 */
typedef enum
{
  SP_SHEET_READING,
  SP_SHEET_NUMBERS,
  SP_SHEET_ATTRACT,
  SP_SHEET_FRAME,
  SP_SHEET_WARNING,
} SpSheetKind;

typedef struct _SpSheet SpSheet;

GType           sp_sheet_get_type      (void) G_GNUC_CONST;

SpSheet        *sp_sheet_new           (SpSheetKind     kind,
                                        const char     *language,
                                        SpDirection     direction) G_GNUC_WARN_UNUSED_RESULT;
SpSheet        *sp_sheet_ref           (SpSheet        *self);
void            sp_sheet_unref         (SpSheet        *self);

SpPart         *sp_sheet_add           (SpSheet        *self,
                                        SpZone          zone,
                                        SpPart         *part);

void            sp_sheet_set_turning   (SpSheet        *self,
                                        SpWords        *before,
                                        SpWords        *more);

SpSheetKind     sp_sheet_get_kind      (const SpSheet  *self);
SpDirection     sp_sheet_get_direction (const SpSheet  *self);
guint           sp_sheet_get_n_parts   (const SpSheet  *self,
                                        SpZone          zone);
SpPart         *sp_sheet_get_part      (const SpSheet  *self,
                                        SpZone          zone,
                                        guint           index);
const SpWords  *sp_sheet_get_before    (const SpSheet  *self);
const SpWords  *sp_sheet_get_more      (const SpSheet  *self);
const char     *sp_sheet_get_title     (const SpSheet  *self);
SpPartLikeness  sp_sheet_compare       (const SpSheet  *self,
                                        const SpSheet  *other);
char           *sp_sheet_to_text       (const SpSheet  *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpSheet, sp_sheet_unref)

G_END_DECLS
