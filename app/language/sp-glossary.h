/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

/**
 * SpTerm:
 * @english: the term, in lower case
 * @stems: (owned): one of these stands wherever the term does
 * @say: what is said for it, for whoever mends a translation
 *
 * A word of the field that is always said in the same way.
 */
typedef struct
{
  char  *english;
  GStrv  stems;
  char  *say;
} SpTerm;

typedef struct _SpGlossary SpGlossary;

SpGlossary   *sp_glossary_read        (const char       *folder,
                                       const char       *language,
                                       SpProblems       *problems) G_GNUC_WARN_UNUSED_RESULT;
void          sp_glossary_free        (SpGlossary       *self);

guint         sp_glossary_get_n_terms (const SpGlossary *self);
const SpTerm *sp_glossary_get_term    (const SpGlossary *self,
                                       guint             index);
char         *sp_glossary_strip_names (const SpGlossary *self,
                                       const char       *words) G_GNUC_WARN_UNUSED_RESULT;

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpGlossary, sp_glossary_free)

G_END_DECLS
