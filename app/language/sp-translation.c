/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-translation.h"

#include "app/model/sp-model.h"
#include "app/model/sp-rules.h"
#include "sp-po-file.h"
#include "sp-string-check.h"

/* Of what is neither critical nor on every screen, how much has to be there. */
#define LEAST_SHARE 0.9

/*
 * SpTranslation:
 *
 * A pack in another language: which of its texts have a translation with which nothing is wrong.
 * All others are said in English, for what is wrong is never shown.
 */
struct _SpTranslation
{
  GObject parent_instance;

  SpPack     *pack;             /* (owned): its texts are what they are found by */
  GHashTable *texts;            /* (owned): SpText of the pack to owned SpText */
  GString    *letters;          /* (owned): each once */
  SpShare     shares[SP_N_TEXT_SORTS];
};

G_DEFINE_FINAL_TYPE (SpTranslation, sp_translation, G_TYPE_OBJECT)

static void
sp_translation_finalize (GObject *object)
{
  SpTranslation *self = SP_TRANSLATION (object);

  g_clear_pointer (&self->texts, g_hash_table_unref);
  g_string_free (self->letters, TRUE);
  g_clear_object (&self->pack);

  G_OBJECT_CLASS (sp_translation_parent_class)->finalize (object);
}

static void
sp_translation_class_init (SpTranslationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->finalize = sp_translation_finalize;
}

static void
sp_translation_init (SpTranslation *self)
{
  self->letters = g_string_new (NULL);
  self->texts = g_hash_table_new_full (NULL, NULL, NULL, (GDestroyNotify) sp_text_unref);
}

static SpTextSort
get_sort (const SpTextPlace *place)
{
  if (place->critical)
    return SP_TEXTS_CRITICAL;

  return g_str_has_prefix (place->path, "interface.") ? SP_TEXTS_INTERFACE : SP_TEXTS_OTHER;
}

static SpText *
check_entry (const SpLanguage       *language,
             const SpGlossary       *glossary,
             const SpTextPlace      *place,
             const SpCatalogue      *catalogue,
             const SpCatalogueEntry *entry,
             SpProblems             *problems)
{
  SpStringCheck check = {
    .language = language,
    .glossary = glossary,
    .place = place,
    .translation = entry->translation,
    .file = sp_catalogue_get_file (catalogue),
    .line = entry->line,
    .problems = problems,
  };

  if (entry->plural)
    {
      sp_string_check_report (&check, "language-plural",
                              "it has forms for numbers, and no text of ours needs them");
      return NULL;
    }

  return sp_string_check (&check);
}

typedef struct
{
  SpTranslation     *translation;
  const SpLanguage  *language;
  const SpCatalogue *catalogue;
  const SpGlossary  *glossary;
  const SpLedger    *ledger;
  SpProblems        *problems;
  GHashTable        *letters;   /* those that were noted */
  GHashTable        *checked;   /* entry to SpText or NULL: a text that stands twice is read once */
} Binding;

static SpText *
find_checked (Binding                *self,
              const SpTextPlace      *place,
              const SpCatalogueEntry *entry)
{
  gpointer found;
  SpText *text;

  if (g_hash_table_lookup_extended (self->checked, entry, NULL, &found))
    return found != NULL ? sp_text_ref (found) : NULL;

  text = check_entry (self->language, self->glossary, place, self->catalogue, entry,
                      self->problems);
  g_hash_table_insert (self->checked, (gpointer) entry, text);

  return text != NULL ? sp_text_ref (text) : NULL;
}

static gboolean
is_signed (Binding                *self,
           const SpTextPlace      *place,
           const SpCatalogueEntry *entry)
{
  g_autofree char *mark = sp_ledger_make_mark (entry->context, entry->source, entry->translation);

  return sp_ledger_count (self->ledger, mark) >= sp_translation_get_needed (place);
}

static void
note_letters (Binding      *self,
              const SpText *text)
{
  for (guint i = 0; i < sp_text_get_n_runs (text); i++)
    {
      const char *words = sp_text_get_run (text, i)->text;

      for (const char *p = words; *p != '\0'; p = g_utf8_next_char (p))
        {
          gunichar letter = g_utf8_get_char (p);

          if (g_hash_table_add (self->letters, GUINT_TO_POINTER (letter)))
            g_string_append_unichar (self->translation->letters, letter);
        }
    }
}

static void
bind_place (Binding           *self,
            const SpTextPlace *place)
{
  g_autofree char *source = sp_text_to_source (place->text);
  const SpCatalogueEntry *entry = sp_catalogue_find (self->catalogue,
                                                     sp_text_place_get_context (place), source);
  SpShare *share = &self->translation->shares[get_sort (place)];
  SpText *text = NULL;

  share->n++;
  if (entry != NULL && !entry->fuzzy && (entry->plural || *entry->translation != '\0'))
    text = find_checked (self, place, entry);
  if (text == NULL)
    return;

  note_letters (self, text);
  share->n_translated++;
  share->n_signed += is_signed (self, place, entry);
  g_hash_table_insert (self->translation->texts, place->text, text);
}

static void
text_clear (gpointer text)
{
  if (text != NULL)
    sp_text_unref (text);
}

/* Two answers that say the same cannot be told apart, and one of them leads somewhere else. */
static void
check_answers (Binding    *self,
               SpQuestion *question,
               SpPerson    person)
{
  GListModel *answers = sp_question_get_answers (question);
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
    {
      g_autoptr (SpAnswer) answer = g_list_model_get_item (answers, i);
      const SpText *label = sp_answer_get_label (answer, person);
      const SpText *text = sp_translation_find (self->translation, label);
      char *words = text != NULL ? sp_text_to_source (text) : NULL;

      if (words == NULL || g_hash_table_add (seen, words))
        continue;

      sp_rules_report (self->problems, "language-answers",
                       sp_catalogue_get_file (self->catalogue), 0,
                       "question %s: two answers say “%s”", sp_item_get_id (SP_ITEM (question)),
                       sp_text_get_run (text, 0)->text);
      g_hash_table_remove (self->translation->texts, label);
      self->translation->shares[SP_TEXTS_CRITICAL].n_translated--;
    }
}

static void
check_all_answers (Binding *self,
                   SpPack  *pack)
{
  GListModel *questions = sp_pack_get_questions (pack);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      g_autoptr (SpQuestion) question = g_list_model_get_item (questions, i);

      check_answers (self, question, SP_PERSON_THEY);
      check_answers (self, question, SP_PERSON_YOU);
    }
}

static void
check_head (Binding *self)
{
  const char *says = sp_catalogue_get_language (self->catalogue);

  if (g_strcmp0 (says, self->language->code) != 0)
    sp_rules_report (self->problems, "language-head", sp_catalogue_get_file (self->catalogue), 0,
                     "the head of the file says “Language: %s”; the file is for %s",
                     says != NULL ? says : "", self->language->code);
}

/* Somebody has worked on it, and nobody sees it. */
static void
check_unknown (Binding *self,
               SpPack  *pack)
{
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  GPtrArray *places = sp_pack_get_text_places (pack);

  for (guint i = 0; i < places->len; i++)
    {
      const SpTextPlace *place = g_ptr_array_index (places, i);
      g_autofree char *source = sp_text_to_source (place->text);

      g_hash_table_add (known, sp_po_file_make_key (sp_text_place_get_context (place), source));
    }

  for (guint i = 0; i < sp_catalogue_get_n (self->catalogue); i++)
    {
      const SpCatalogueEntry *entry = sp_catalogue_get (self->catalogue, i);
      g_autofree char *key = sp_po_file_make_key (entry->context, entry->source);

      if (!g_hash_table_contains (known, key))
        sp_rules_report (self->problems, "language-unknown",
                         sp_catalogue_get_file (self->catalogue), entry->line,
                         "there is no such text in the content; signpost-content update-po "
                         "mends that");
    }
}

/**
 * sp_translation_new:
 * @pack: the content
 * @language: a language
 * @catalogue: what somebody has translated into it
 * @glossary: the words of its field
 * @ledger: who has signed what
 * @problems: where to say what is wrong
 *
 * Returns: (transfer full): what of @pack can be said in @language
 */
SpTranslation *
sp_translation_new (SpPack            *pack,
                    const SpLanguage  *language,
                    const SpCatalogue *catalogue,
                    const SpGlossary  *glossary,
                    const SpLedger    *ledger,
                    SpProblems        *problems)
{
  SpTranslation *self = g_object_new (SP_TYPE_TRANSLATION, NULL);
  GPtrArray *places = sp_pack_get_text_places (pack);
  g_autoptr (GHashTable) checked = g_hash_table_new_full (NULL, NULL, NULL, text_clear);
  g_autoptr (GHashTable) letters = g_hash_table_new (NULL, NULL);
  Binding binding = { self, language, catalogue, glossary, ledger, problems, letters, checked };

  self->pack = g_object_ref (pack);
  check_head (&binding);
  for (guint i = 0; i < places->len; i++)
    bind_place (&binding, g_ptr_array_index (places, i));
  check_all_answers (&binding, pack);
  check_unknown (&binding, pack);

  return self;
}

/**
 * sp_translation_find:
 * @self: a translation
 * @text: (nullable): a text of its pack
 *
 * Returns: (transfer none) (nullable): what it is in the other language, or %NULL where it has to
 *   be said in English
 */
const SpText *
sp_translation_find (SpTranslation *self,
                     const SpText  *text)
{
  g_return_val_if_fail (SP_IS_TRANSLATION (self), NULL);

  return g_hash_table_lookup (self->texts, text);
}

/**
 * sp_translation_get_letters:
 * @self: a translation
 *
 * Returns: (transfer none): the letters, figures and signs its words are written with, each once
 */
const char *
sp_translation_get_letters (SpTranslation *self)
{
  g_return_val_if_fail (SP_IS_TRANSLATION (self), NULL);

  return self->letters->str;
}

/**
 * sp_translation_get_share:
 * @self: a translation
 * @sort: a sort of texts
 *
 * Returns: how many of them there are, and how many can be said in the other language
 */
SpShare
sp_translation_get_share (SpTranslation *self,
                          SpTextSort     sort)
{
  g_return_val_if_fail (SP_IS_TRANSLATION (self) && sort < SP_N_TEXT_SORTS, (SpShare) { 0 });

  return self->shares[sort];
}

/**
 * sp_translation_is_whole:
 * @self: a translation
 *
 * Returns: whether so much of it is there that somebody can use the kiosk in it: all that is
 *   critical, all words of the screens, and nine of ten of the others
 */
gboolean
sp_translation_is_whole (SpTranslation *self)
{
  const SpShare *shares;

  g_return_val_if_fail (SP_IS_TRANSLATION (self), FALSE);

  shares = self->shares;

  return shares[SP_TEXTS_CRITICAL].n_translated == shares[SP_TEXTS_CRITICAL].n
         && shares[SP_TEXTS_INTERFACE].n_translated == shares[SP_TEXTS_INTERFACE].n
         && shares[SP_TEXTS_OTHER].n_translated >= LEAST_SHARE * shares[SP_TEXTS_OTHER].n;
}

/**
 * sp_translation_is_signed:
 * @self: a translation
 *
 * Returns: whether a kiosk in public may offer it: it is whole, and people who read it have signed
 *   all that is critical and all words of the screens, as they are now
 */
gboolean
sp_translation_is_signed (SpTranslation *self)
{
  const SpShare *shares;

  g_return_val_if_fail (SP_IS_TRANSLATION (self), FALSE);

  shares = self->shares;

  return sp_translation_is_whole (self)
         && shares[SP_TEXTS_CRITICAL].n_signed == shares[SP_TEXTS_CRITICAL].n
         && shares[SP_TEXTS_INTERFACE].n_signed == shares[SP_TEXTS_INTERFACE].n;
}

/**
 * sp_translation_get_needed:
 * @place: where a text stands
 *
 * Returns: how many people have to sign its translation
 */
guint
sp_translation_get_needed (const SpTextPlace *place)
{
  return place->critical ? 2 : 1;
}
