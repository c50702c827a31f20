/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-loader-rules.h"

#include "app/site/sp-site-rules.h"

#define ERROR SP_SEVERITY_ERROR
#define WARNING SP_SEVERITY_WARNING

/*
 * Every rule of the loader, one a line for the whole program: what `signpost-content rules` prints
 * and what a problem may name.
 */
static const SpLoaderRule rules[] = {
  /* A file, before anything in it is understood. */
  { "file-missing", ERROR, TRUE,
    "Every file a pack needs is there",
    "Half a pack is never shown" },
  { "file-unreadable", ERROR, TRUE,
    "Every file can be read",
    "Half a pack is never shown" },
  { "file-not-regular", ERROR, TRUE,
    "A file is an ordinary file",
    "A pipe or a device could hold the kiosk up for ever" },
  { "file-too-big", ERROR, TRUE,
    "A file has at most 8 MiB",
    "A kiosk has little memory, and an author cannot find anything in a file that long" },
  { "file-empty", ERROR, TRUE,
    "A file has something in it",
    "An empty file is most often one that was not saved or not copied to the end" },
  { "nul-byte", ERROR, TRUE,
    "A file is text from end to end",
    "A zero byte means a damaged file, or one in another encoding" },
  { "not-utf8", ERROR, TRUE,
    "A file is written in UTF-8",
    "Anything else shows wrong letters, and different ones on different machines" },
  { "wrong-encoding", ERROR, TRUE,
    "The first line of a file names UTF-8 or no encoding",
    "Anything else shows wrong letters, and different ones on different machines" },
  { "malformed-xml", ERROR, TRUE,
    "A file is well-formed XML",
    "Otherwise nobody can be sure where anything begins and ends" },
  { "unknown-entity", ERROR, TRUE,
    "Only the five entities of XML are used",
    "A character says the same without a name that must be looked up" },
  { "doctype", ERROR, TRUE,
    "A file has no DOCTYPE",
    "A DOCTYPE can draw in other files, or grow a small file until the kiosk stops" },
  { "xinclude", ERROR, TRUE,
    "A file includes no other file",
    "A pack says everything in its own files, where the checks see it" },
  { "processing-instruction", ERROR, TRUE,
    "A file has no processing instructions",
    "They are orders to other programs, and translators’ tools drop the words around them" },
  { "cdata", ERROR, TRUE,
    "A file has no CDATA sections",
    "Translators’ tools do not agree on them" },
  { "too-deep", ERROR, TRUE,
    "Elements are at most 64 deep",
    "A file deeper than that was made to harm" },
  { "too-many-nodes", ERROR, TRUE,
    "A file has at most a million parts",
    "A kiosk has little memory" },
  { "too-many-attributes", ERROR, TRUE,
    "An element has at most 32 attributes",
    "A file with more was made to harm" },
  { "too-many-names", ERROR, TRUE,
    "A file has at most 4096 different names of elements and attributes",
    "A file with more was made to harm" },
  { "attribute-too-long", ERROR, TRUE,
    "An attribute has at most 16 KiB",
    "A file with more was made to harm" },

  /* A pack as a folder. */
  { "folder-missing", ERROR, TRUE,
    "A pack is a folder",
    "There is nothing to read otherwise" },
  { "outside-folder", ERROR, TRUE,
    "Nothing in a pack leads out of its folder",
    "A pack from a stranger must not be able to show other files of the machine" },
  { "unexpected-folder", ERROR, TRUE,
    "The folders of a pack hold files and no further folders",
    "What nobody reads would be missing without a word" },
  { "file-name", ERROR, TRUE,
    "The name of a file is UTF-8",
    "Otherwise no problem in it could name it" },
  { "too-many-files", ERROR, TRUE,
    "A pack has at most 1000 files",
    "A pack with more was made to harm" },
  { "pack-too-big", ERROR, TRUE,
    "The files of a pack have at most 256 MiB together",
    "A kiosk has little memory" },
  { "too-many-problems", ERROR, TRUE,
    "A file has at most 1000 problems, and a pack at most 10000",
    "Nobody reads more, and mending the first often mends the others" },

  /* What stands where. */
  { "wrong-namespace", ERROR, TRUE,
    "Every element belongs to the content format, without a prefix",
    "So that nobody takes another sort of file for a pack" },
  { "wrong-root", ERROR, TRUE,
    "A file begins with the element that says what it holds",
    "That is how the parts of a pack are told apart" },
  { "unknown-element", ERROR, TRUE,
    "Only elements of the format are used",
    "What is misspelt would never be shown" },
  { "misplaced-element", ERROR, TRUE,
    "An element stands only where the format has it",
    "What stands elsewhere would never be shown" },
  { "missing-element", ERROR, TRUE,
    "An element has everything inside it that it needs",
    "The screen would have a hole there" },
  { "repeated-element", ERROR, TRUE,
    "What there can be one of is written once",
    "Only one of the two would be shown" },
  { "wrong-order", ERROR, TRUE,
    "Elements stand in the order of the format",
    "The order in the file is that in which people read them" },
  { "unknown-attribute", ERROR, TRUE,
    "Only attributes of the format are used",
    "What is misspelt would have no effect" },
  { "missing-attribute", ERROR, TRUE,
    "An element has every attribute it needs",
    "Otherwise nobody can name it, or it leads nowhere" },
  { "wrong-value", ERROR, TRUE,
    "An attribute, or an element that holds a value, has one of its kind",
    "Anything else would have no effect, or another than meant" },
  { "stray-words", ERROR, TRUE,
    "Words stand only in elements that hold words",
    "Words elsewhere would never be shown" },
  { "schema", ERROR, TRUE,
    "A file is as the published schema says",
    "Other programs rely on the schema" },

  /* Words. */
  { "empty-text", ERROR, FALSE,
    "An element that holds words has some",
    "People would see an empty place, and hear nothing" },
  { "foreign-inline", ERROR, FALSE,
    "Among words stand only strong, number and phone",
    "Translators’ tools drop or spoil anything else" },
  { "comment-in-words", ERROR, FALSE,
    "No comment stands among words",
    "Translators’ tools leave two spaces there" },
  { "space-inside-edge", ERROR, FALSE,
    "No space stands just inside an inline element",
    "Translators’ tools drop it, and two words run together" },
  { "digit-in-words", ERROR, FALSE,
    "Figures stand only in number and phone",
    "In languages written from right to left a bare figure is drawn in the wrong order" },
  { "phone-in-number", ERROR, FALSE,
    "A number to call stands in a contact",
    "A number in a sentence grows stale unseen" },
  { "hidden-character", ERROR, FALSE,
    "Words have no invisible characters but the no-break space",
    "They can turn a sentence round, and nobody sees why" },
  { "awkward-sign", WARNING, FALSE,
    "Words do without the signs & < >",
    "Versions of translators’ tools write them differently, and translations get lost" },
  { "gap-in-words", ERROR, FALSE,
    "Only the words of the screens have gaps",
    "A gap elsewhere is never filled" },

  /* Parts of a page. */
  { "dont-in-words", ERROR, FALSE,
    "Each item of a list of what not to do begins with “Do not”",
    "A cross or a colour is not read aloud, and is lost in print" },
  { "too-many-notes", WARNING, FALSE,
    "A page has at most two notes",
    "With more, none stands out" },
  { "notes-in-a-row", WARNING, FALSE,
    "Two notes do not follow one another",
    "Neither stands out" },
  { "picture-without-words", ERROR, FALSE,
    "A picture says in words what it shows, or is marked as decoration",
    "WCAG 2.2, 1.1.1: people who do not see it miss nothing" },
  { "link-target", ERROR, FALSE,
    "A link leads to exactly one place",
    "A button that leads nowhere, or to one of two, is no help" },
  { "link-question", ERROR, FALSE,
    "A link to a question names the first one",
    "The questions begin there wherever one comes from" },
  { "link-destination", ERROR, FALSE,
    "A link leads straight to no destination but the emergency one",
    "All others depend on what a person answers" },
  { "too-many-answers", ERROR, TRUE,
    "A question has at most 30 answers",
    "Nobody can choose among more" },
  { "way-not-emergency", ERROR, FALSE,
    "Only the emergency destination has ways",
    "Only its page shows them" },
  { "contact-scope", ERROR, FALSE,
    "A national contact is complete, and a local one leaves its number to the site file",
    "A number is shown only where somebody has checked it" },
  { "contact-unreachable", ERROR, FALSE,
    "A national contact has a number or a web address",
    "A contact that cannot be reached is no help" },
  { "review-order", ERROR, FALSE,
    "The next review is due after the last one",
    "Otherwise it would always be overdue, or never" },

  /* What names what. */
  { "duplicate-id", ERROR, TRUE,
    "No two things in a pack have the same id, nor two blocks of a page or answers of a question",
    "Otherwise nobody knows which is meant" },
  { "reserved-id", ERROR, TRUE,
    "Nothing has the id END",
    "It means the end of the questions" },
  { "dangling-reference", ERROR, TRUE,
    "Whatever is named is there",
    "A jump to a page that does not exist leaves a person alone" },
  { "wrong-reference", ERROR, TRUE,
    "Whatever is named is of the right kind",
    "A question cannot be called, and a number cannot be asked" },
  { "unknown-picture", ERROR, FALSE,
    "Every picture that is named comes with the program",
    "Otherwise there is a hole on the screen, and nothing for those who go by pictures" },
  { "repeated-reference", ERROR, FALSE,
    "No list names the same thing twice",
    "One of the two is most likely meant to be another" },
  { "list-too-long", ERROR, TRUE,
    "A list in pack.xml has at most 1000 entries",
    "Nobody could look through more" },
  { "not-listed", ERROR, TRUE,
    "pack.xml lists every topic and every destination",
    "What is not listed is never seen, or has no place among the results" },
  { "one-emergency", ERROR, TRUE,
    "A pack has exactly one emergency destination",
    "It overrides all others, and two touches lead to it from anywhere" },
  { "after-hours", ERROR, FALSE,
    "Another local contact answers outside the hours of a local contact",
    "A team cannot stand in for itself, and the hours of a national one are not the site’s" },
  { "phone-without-number", ERROR, FALSE,
    "A phone reference names a contact with a number",
    "The sentence would have a hole" },
  { "never-when", ERROR, TRUE,
    "A never statement says after which answers, or without which destinations",
    "Otherwise the destination could be taken out altogether" },
  { "ends-what", ERROR, TRUE,
    "An ends statement names answers or destinations, and not both",
    "Otherwise nobody can say which answers it speaks of" },
  { "lead-not-added", ERROR, FALSE,
    "What an answer puts first is among what it adds",
    "Otherwise it may not be on the screen at all, and something else stands first" },
  { "nothing-to-do", ERROR, FALSE,
    "Every destination has a contact, or says what to do",
    "A place that nobody can reach is no help" },
  { "emergency-number", ERROR, TRUE,
    "The first contact of the emergency destination is a national number to call by phone",
    "Its page must have a number on every site, and in every hour" },

  /* The words of the screens. */
  { "interface-missing", ERROR, FALSE,
    "A pack has the words of every screen",
    "A button without words is no help" },
  { "interface-unknown", ERROR, FALSE,
    "A pack has no words that no screen asks for",
    "What is misspelt would never be shown" },
  { "interface-gap", ERROR, FALSE,
    "The words of the screens have exactly the gaps that are filled",
    "A time or a place would be missing, or a brace be seen" },
};

/**
 * sp_loader_rules_list:
 * @ret_n: (out): how many there are
 *
 * Lists the rules that the loader holds every pack to.
 *
 * Returns: (transfer none) (array length=ret_n): the rules
 */
const SpLoaderRule *
sp_loader_rules_list (guint *ret_n)
{
  g_return_val_if_fail (ret_n != NULL, NULL);

  *ret_n = G_N_ELEMENTS (rules);

  return rules;
}

/**
 * sp_loader_rules_lookup:
 * @id: the id of a rule
 *
 * Finds a rule.
 *
 * Returns: (transfer none) (nullable): the rule, or %NULL when it is not one of the loader’s
 */
const SpLoaderRule *
sp_loader_rules_lookup (const char *id)
{
  g_return_val_if_fail (id != NULL, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      if (g_str_equal (rules[i].id, id))
        return &rules[i];
    }

  return NULL;
}

/* A rule of the loader, or of a site file. */
static gboolean
find_severity (const char *id,
               SpSeverity *ret_severity)
{
  const SpLoaderRule *rule = sp_loader_rules_lookup (id);
  guint n;
  const SpSiteRule *site_rules = sp_site_rules_list (&n);

  if (rule != NULL)
    {
      *ret_severity = rule->severity;
      return TRUE;
    }

  for (guint i = 0; i < n; i++)
    {
      if (!g_str_equal (site_rules[i].id, id))
        continue;

      *ret_severity = site_rules[i].severity;
      return TRUE;
    }

  return FALSE;
}

/**
 * sp_loader_report:
 * @problems: where to say it
 * @rule: the id of a rule, which says how bad it is: one of the loader’s, or of a site file
 * @file: (nullable): the file it is in
 * @line: the line it is on, from 1, or 0 for the whole file
 * @format: a sentence, as for printf(): what is wrong, and what would be right
 * @...: for @format
 *
 * Adds a problem that breaks a rule.
 */
void
sp_loader_report (SpProblems *problems,
                  const char *rule,
                  const char *file,
                  guint       line,
                  const char *format,
                  ...)
{
  SpSeverity severity;
  g_autofree char *message = NULL;
  va_list args;

  g_return_if_fail (find_severity (rule, &severity));

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);

  sp_problems_add (problems, severity, rule, file, line, "%s", message);
}
