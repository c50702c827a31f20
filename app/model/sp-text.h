/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define SP_TYPE_TEXT (sp_text_get_type ())

/**
 * SpRunKind:
 * @SP_RUN_PLAIN: words
 * @SP_RUN_STRONG: words that matter most
 * @SP_RUN_NUMBER: a figure, kept as it is in every language
 * @SP_RUN_PHONE: the number of a contact; the run holds the contact's id, never digits
 *
 * What a stretch of text is.
 */
typedef enum
{
  SP_RUN_PLAIN,
  SP_RUN_STRONG,
  SP_RUN_NUMBER,
  SP_RUN_PHONE,
} SpRunKind;

/**
 * SpRun:
 * @kind: what the stretch is
 * @text: (transfer none): its words, its figure, or the id of its contact
 *
 * A stretch of text of one kind.
 */
typedef struct
{
  SpRunKind   kind;
  const char *text;
} SpRun;

typedef struct _SpText SpText;

/**
 * SpPhoneFunc:
 * @contact_id: the contact a text names
 * @user_data: what was passed along
 *
 * Says how a contact's number is written.
 *
 * Returns: (transfer full) (nullable): the number, or %NULL when there is none
 */
typedef char *(*SpPhoneFunc) (const char *contact_id,
                              gpointer    user_data);

GType        sp_text_get_type   (void) G_GNUC_CONST;

SpText      *sp_text_new        (void);
SpText      *sp_text_ref        (SpText       *self);
void         sp_text_unref      (SpText       *self);

void         sp_text_append     (SpText       *self,
                                 SpRunKind     kind,
                                 const char   *text);

guint        sp_text_get_n_runs (const SpText *self);
const SpRun *sp_text_get_run    (const SpText *self,
                                 guint         index);
gboolean     sp_text_is_empty   (const SpText *self);

char        *sp_text_to_plain   (const SpText *self,
                                 SpPhoneFunc   phone,
                                 gpointer      user_data) G_GNUC_WARN_UNUSED_RESULT;
char        *sp_text_to_source  (const SpText *self) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpText, sp_text_unref)

G_END_DECLS
