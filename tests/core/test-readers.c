/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "app/loader/grammar/sp-suggest.h"
#include "app/loader/grammar/sp-value.h"
#include "app/loader/pack/sp-contact-reader.h"
#include "app/loader/pack/sp-destination-reader.h"
#include "app/loader/pack/sp-inline.h"
#include "app/loader/pack/sp-pack-reader.h"
#include "app/loader/pack/sp-resolver.h"
#include "app/loader/pack/sp-scenario-reader.h"
#include "app/loader/pack/sp-source-reader.h"
#include "app/loader/pack/sp-statement-reader.h"
#include "app/loader/pack/sp-topic-reader.h"
#include "app/loader/pack/sp-triage-reader.h"
#include "app/loader/xml/sp-xml.h"

/*
 * What is read from files that are right: the small pack in fixtures/packs/base, piece by piece.
 */

static const struct
{
  const char *file;
  void      (*read) (SpLoading     *loading,
                     const xmlNode *root);
} files[] = {
  { "pack.xml", sp_pack_reader_read },
  { "topics/staying-safe.xml", sp_topic_reader_read },
  { "triage/questions.xml", sp_triage_reader_read },
  { "triage/destinations.xml", sp_destination_reader_read },
  { "triage/statements.xml", sp_statement_reader_read },
  { "contacts/contacts.xml", sp_contact_reader_read },
  { "sources/sources.xml", sp_source_reader_read },
  { "scenarios/scenarios.xml", sp_scenario_reader_read },
};

static SpPack *
read_base (void)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();
  g_autoptr (SpLoading) loading = sp_loading_new (problems);

  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_test_build_filename (G_TEST_DIST, "fixtures", "packs", "base",
                                                     files[i].file, NULL);
      xmlDocPtr document = sp_xml_read_file (path, files[i].file, problems);

      g_assert_nonnull (document);
      sp_reading_enter_file (&loading->reading, files[i].file);
      files[i].read (loading, xmlDocGetRootElement (document));
      xmlFreeDoc (document);
    }

  sp_resolver_run (loading);
  g_assert_cmpuint (sp_problems_get_n (problems), ==, 0);

  return g_steal_pointer (&loading->pack);
}

static void
assert_text (SpText     *text,
             const char *source)
{
  g_autofree char *found = text != NULL ? sp_text_to_source (text) : NULL;

  g_assert_cmpstr (found, ==, source);
}

/* The ids of the items of a list, in order. */
static void
assert_ids (GListModel *list,
            const char *ids)
{
  g_autoptr (GString) found = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (list); i++)
    g_string_append_printf (found, "%s%s", i > 0 ? " " : "",
                            sp_item_get_id (sp_list_peek (list, i)));

  g_assert_cmpstr (found->str, ==, ids);
}

static void
assert_array (GPtrArray  *array,
              const char *ids)
{
  g_autoptr (GString) found = g_string_new (NULL);

  if (ids == NULL)
    {
      g_assert_null (array);
      return;
    }

  for (guint i = 0; i < array->len; i++)
    g_string_append_printf (found, "%s%s", i > 0 ? " " : "",
                            sp_item_get_id (g_ptr_array_index (array, i)));

  g_assert_cmpstr (found->str, ==, ids);
}

static void
test_pack (void)
{
  g_autoptr (SpPack) pack = read_base ();

  g_assert_cmpstr (sp_item_get_id (SP_ITEM (pack)), ==, "base");
  g_assert_cmpstr (sp_pack_get_version (pack), ==, "1.0.0");
  g_assert_cmpstr (sp_pack_get_date (pack), ==, "2026-11-23");
  g_assert_cmpstr (sp_pack_get_language (pack), ==, "en-GB");
  g_assert_cmpuint (sp_pack_get_n_answers (pack), ==, 8);
  assert_text (sp_pack_get_title (pack), "A small pack");
  g_assert_true (sp_pack_get_start (pack) == sp_pack_get_question (pack, "Q1"));

  assert_ids (sp_pack_get_topics (pack), "staying-safe");
  assert_ids (sp_pack_get_questions (pack), "Q1 Q2 Q3");
  assert_ids (sp_pack_get_destinations (pack), "999 TEAM ADVICE");
  assert_ids (sp_pack_get_contacts (pack), "emergency team night-team helpline");
  assert_ids (sp_pack_get_sources (pack), "law guide");
  assert_ids (sp_pack_get_scenarios (pack), "T1 T2");
  assert_ids (sp_pack_get_number_groups (pack), "g1 g2");
  assert_ids (sp_number_group_get_contacts (sp_list_peek (sp_pack_get_number_groups (pack), 1)),
              "team night-team helpline");
  g_assert_true (sp_pack_get_emergency (pack) == sp_pack_get_destination (pack, "999"));
}

static void
test_page (void)
{
  g_autoptr (SpPack) pack = read_base ();
  SpTopic *topic = sp_list_peek (sp_pack_get_topics (pack), 0);
  SpPage *page = sp_pack_get_page (pack, "what-to-do");

  assert_text (sp_topic_get_title (topic), "Staying safe");
  assert_text (sp_topic_get_summary (topic), "What you can do.");
  g_assert_cmpstr (sp_topic_get_icon (topic), ==, "shield");
  assert_ids (sp_topic_get_pages (topic), "what-to-do who-helps");

  g_assert_true (sp_page_get_topic (page) == topic);
  g_assert_cmpuint (sp_page_get_position (page), ==, 0);
  g_assert_cmpuint (sp_page_get_position (sp_pack_get_page (pack, "who-helps")), ==, 1);
  assert_text (sp_page_get_title (page), "What to do");
  assert_text (sp_page_get_lead (page), "You are not alone.");
  g_assert_cmpstr (sp_item_get_file (SP_ITEM (page)), ==, "topics/staying-safe.xml");
  g_assert_cmpuint (sp_item_get_line (SP_ITEM (page)), ==, 9);
  g_assert_cmpstr (sp_item_get_reviewed (SP_ITEM (page)), ==, "2026-11-23");
  g_assert_cmpstr (sp_item_get_review_by (SP_ITEM (page)), ==, "2027-11-23");
  assert_ids (sp_item_get_sources (SP_ITEM (page)), "law guide");
  assert_ids (sp_page_get_blocks (page), "h1 p1 l1 n1 c1 x1 x2 k1 k2 k3 m1");
}

static SpBlock *
peek_block (SpPage *page,
            guint   position)
{
  return sp_list_peek (sp_page_get_blocks (page), position);
}

static void
test_blocks (void)
{
  g_autoptr (SpPack) pack = read_base ();
  SpPage *page = sp_pack_get_page (pack, "what-to-do");
  const struct
  {
    SpBlockKind   kind;
    SpBlockStyle  style;
    const char   *title;
    const char   *words;
    const char   *tag;
    const char   *icon;
    const char   *target;
    const char   *children;
  } wanted[] = {
    { SP_BLOCK_HEADING, SP_BLOCK_STYLE_NONE, NULL, "First", NULL, NULL, NULL, "" },
    { SP_BLOCK_PARAGRAPH, SP_BLOCK_STYLE_NONE, NULL,
      "Call <phone ref=\"emergency\"/> if someone is in <strong>danger</strong> now.",
      NULL, NULL, NULL, "" },
    { SP_BLOCK_LIST, SP_BLOCK_STYLE_DONT, NULL, NULL, NULL, NULL, NULL, "i1" },
    { SP_BLOCK_NOTE, SP_BLOCK_STYLE_TIP, "It is free", NULL, NULL, NULL, NULL, "n1p" },
    { SP_BLOCK_CARD, SP_BLOCK_STYLE_NONE, "You decide", NULL, "Empowerment", "heart", NULL,
      "c1p" },
    { SP_BLOCK_PICTURE, SP_BLOCK_STYLE_NONE, NULL, "Two hands.", NULL, "hand", NULL, "" },
    { SP_BLOCK_PICTURE, SP_BLOCK_STYLE_NONE, NULL, NULL, NULL, "leaf", NULL, "" },
    { SP_BLOCK_LINK, SP_BLOCK_STYLE_NONE, NULL, "Who helps", NULL, NULL, "who-helps", "" },
    { SP_BLOCK_LINK, SP_BLOCK_STYLE_NONE, NULL, "Answer the questions", NULL, NULL, "Q1", "" },
    { SP_BLOCK_LINK, SP_BLOCK_STYLE_NONE, NULL, "In danger now", NULL, NULL, "999", "" },
    { SP_BLOCK_NUMBER, SP_BLOCK_STYLE_NONE, NULL, NULL, NULL, NULL, "helpline", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      SpBlock *block = peek_block (page, i);
      SpItem *target = sp_block_get_target (block);

      g_assert_cmpint (sp_block_get_kind (block), ==, wanted[i].kind);
      g_assert_cmpint (sp_block_get_style (block), ==, wanted[i].style);
      assert_text (sp_block_get_title (block), wanted[i].title);
      assert_text (sp_block_get_words (block), wanted[i].words);
      assert_text (sp_block_get_tag (block), wanted[i].tag);
      g_assert_cmpstr (sp_block_get_icon (block), ==, wanted[i].icon);
      g_assert_cmpstr (target != NULL ? sp_item_get_id (target) : NULL, ==, wanted[i].target);
      assert_ids (sp_block_get_children (block), wanted[i].children);
    }
}

static SpAnswer *
get_answer (SpPack     *pack,
            const char *id)
{
  SpAnswer *answer = sp_pack_get_answer (pack, id);

  g_assert_nonnull (answer);

  return answer;
}

static void
test_question (void)
{
  g_autoptr (SpPack) pack = read_base ();
  SpQuestion *first = sp_pack_get_question (pack, "Q1");
  SpQuestion *last = sp_pack_get_question (pack, "Q3");

  assert_text (sp_question_get_title (last, SP_PERSON_THEY), "Do they need help with daily life?");
  assert_text (sp_question_get_title (last, SP_PERSON_YOU), "Do you need help with daily life?");
  assert_text (sp_question_get_why (last, SP_PERSON_YOU),
               "The council helps adults who need care.");
  assert_ids (sp_question_get_answers (last), "yes no unsure");
  assert_ids (sp_question_get_help (first, SP_PERSON_YOU), "p1");
  g_assert_null (sp_question_get_help (last, SP_PERSON_THEY));
  g_assert_null (sp_question_get_waiver (first));
  g_assert_cmpstr (sp_question_get_waiver (sp_pack_get_question (pack, "Q2")), ==,
                   "Everybody knows this.");
  g_assert_cmpuint (sp_question_get_index (last), ==, 2);
}

static void
test_answer (void)
{
  g_autoptr (SpPack) pack = read_base ();
  SpAnswer *no = get_answer (pack, "Q1:no");
  SpAnswer *me = get_answer (pack, "Q2:me");
  SpAnswer *yes = get_answer (pack, "Q3:yes");
  SpAnswer *unsure = get_answer (pack, "Q3:unsure");

  g_assert_true (sp_answer_get_next (no) == sp_pack_get_question (pack, "Q2"));
  g_assert_true (sp_answer_get_question (no) == sp_pack_get_question (pack, "Q1"));
  assert_array (sp_answer_get_adds (no), "");
  g_assert_false (sp_answer_get_sets_person (no));
  g_assert_false (sp_answer_get_not_sure (no));

  g_assert_true (sp_answer_get_sets_person (me));
  g_assert_cmpint (sp_answer_get_person (me), ==, SP_PERSON_YOU);
  g_assert_cmpint (sp_answer_get_person (get_answer (pack, "Q2:other")), ==, SP_PERSON_THEY);

  assert_text (sp_answer_get_hint (yes, SP_PERSON_YOU), "A lot or a little");
  assert_text (sp_answer_get_because (yes, SP_PERSON_YOU), "You need help.");
  assert_text (sp_answer_get_because (yes, SP_PERSON_THEY), "They need help.");

  g_assert_null (sp_answer_get_next (unsure));
  assert_array (sp_answer_get_adds (unsure), "TEAM ADVICE");
  g_assert_true (sp_answer_get_lead (unsure) == sp_pack_get_destination (pack, "TEAM"));
  g_assert_true (sp_answer_get_not_sure (unsure));
  g_assert_cmpuint (sp_answer_get_index (unsure), ==, 7);
}

static void
test_destination (void)
{
  g_autoptr (SpPack) pack = read_base ();
  SpDestination *emergency = sp_pack_get_destination (pack, "999");
  SpDestination *team = sp_pack_get_destination (pack, "TEAM");
  SpDestination *advice = sp_pack_get_destination (pack, "ADVICE");
  SpBlock *way = sp_list_peek (sp_destination_get_ways (emergency), 0);

  g_assert_cmpint (sp_destination_get_level (emergency), ==, SP_LEVEL_EMERGENCY);
  g_assert_cmpint (sp_destination_get_level (team), ==, SP_LEVEL_URGENT);
  g_assert_cmpint (sp_destination_get_level (advice), ==, SP_LEVEL_ADVICE);
  g_assert_cmpuint (sp_destination_get_rank (emergency), ==, 0);
  g_assert_cmpuint (sp_destination_get_rank (advice), ==, 2);

  g_assert_cmpint (sp_block_get_kind (way), ==, SP_BLOCK_WAY);
  g_assert_cmpstr (sp_block_get_icon (way), ==, "speak");
  assert_text (sp_block_get_title (way), "I can speak");
  assert_ids (sp_block_get_children (way), "p1");

  assert_text (sp_destination_get_name (team), "Council team");
  assert_text (sp_destination_get_summary (team, SP_PERSON_THEY), "They help adults at risk.");
  assert_text (sp_destination_get_summary (team, SP_PERSON_YOU), "They can help you.");
  assert_ids (sp_destination_get_contacts (team), "team");
  assert_ids (sp_destination_get_pages (team), "what-to-do who-helps");
  assert_ids (sp_destination_get_todo (team, SP_PERSON_YOU), "p1");
  assert_ids (sp_destination_get_asked (team, SP_PERSON_THEY), "p1");
  assert_ids (sp_destination_get_expect (team, SP_PERSON_THEY), "p1");
  assert_ids (sp_destination_get_contacts (advice), "team");
  g_assert_null (sp_destination_get_todo (advice, SP_PERSON_THEY));
}

static void
test_contact (void)
{
  g_autoptr (SpPack) pack = read_base ();
  SpContact *emergency = sp_pack_get_contact (pack, "emergency");
  SpContact *team = sp_pack_get_contact (pack, "team");

  g_assert_cmpint (sp_contact_get_scope (emergency), ==, SP_SCOPE_NATIONAL);
  g_assert_cmpint (sp_contact_get_channel (emergency), ==, SP_CHANNEL_PHONE);
  g_assert_cmpstr (sp_contact_get_number (emergency), ==, "999");
  g_assert_cmpstr (sp_contact_get_read (emergency), ==, "2026-11-23");
  g_assert_cmpstr (sp_item_get_review_by (SP_ITEM (emergency)), ==, "2027-05-23");
  g_assert_true (sp_contact_get_always_open (emergency));
  assert_text (sp_contact_get_purpose (emergency), "When someone is in danger now");
  assert_text (sp_contact_get_deaf (emergency), "Use the Relay UK app.");

  g_assert_cmpint (sp_contact_get_scope (team), ==, SP_SCOPE_LOCAL);
  g_assert_null (sp_contact_get_number (team));
  g_assert_true (sp_contact_get_required (team));
  g_assert_true (sp_contact_get_after_hours (team) == sp_pack_get_contact (pack, "night-team"));
  g_assert_null (sp_contact_get_hours (team));
}

static void
test_statements (void)
{
  g_autoptr (SpPack) pack = read_base ();
  const struct
  {
    const char      *id;
    SpStatementKind  kind;
    const char      *after;
    const char      *shows;
    const char      *unless;
    guint            count;
  } wanted[] = {
    { "danger-is-999", SP_STATEMENT_ALWAYS, "yes unsure", "999", NULL, 0 },
    { "needs-is-team", SP_STATEMENT_ALWAYS, "yes", "TEAM", "999", 0 },
    { "danger-not-advice", SP_STATEMENT_NEVER, "yes", "ADVICE", NULL, 0 },
    { "only-danger", SP_STATEMENT_ONLY, "yes unsure", "999", NULL, 0 },
    { "danger-soon", SP_STATEMENT_WITHIN, "yes", "999", NULL, 1 },
    { "unsure-danger", SP_STATEMENT_AS_SAFE, NULL, NULL, NULL, 0 },
    { "three-questions", SP_STATEMENT_AT_MOST, NULL, NULL, NULL, 3 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (wanted); i++)
    {
      SpStatement *statement = sp_list_peek (sp_pack_get_statements (pack), i);

      g_assert_cmpstr (sp_item_get_id (SP_ITEM (statement)), ==, wanted[i].id);
      g_assert_cmpint (sp_statement_get_kind (statement), ==, wanted[i].kind);
      g_assert_cmpuint (sp_statement_get_count (statement), ==, wanted[i].count);
      assert_array (sp_statement_get_after (statement), wanted[i].after);
      assert_array (sp_statement_get_shows (statement), wanted[i].shows);
      assert_array (sp_statement_get_unless (statement), wanted[i].unless);
      assert_array (sp_statement_get_without (statement), NULL);

      if (wanted[i].kind != SP_STATEMENT_AS_SAFE)
        continue;

      g_assert_true (sp_statement_get_answer (statement) == get_answer (pack, "Q1:unsure"));
      g_assert_true (sp_statement_get_yardstick (statement) == get_answer (pack, "Q1:no"));
      g_assert_cmpstr (sp_statement_get_words (statement), ==, "Not sure is as safe as no.");
    }
}

static void
test_scenario (void)
{
  g_autoptr (SpPack) pack = read_base ();
  SpScenario *scenario = sp_list_peek (sp_pack_get_scenarios (pack), 1);
  SpSource *source = sp_list_peek (sp_pack_get_sources (pack), 0);

  assert_text (sp_scenario_get_title (scenario), "Not sure");
  assert_array (sp_scenario_get_answers (scenario), "no me unsure");
  assert_array (sp_scenario_get_expects (scenario), "TEAM ADVICE");

  g_assert_cmpstr (sp_source_get_title (source), ==, "Care Act 2014, section 42");
  g_assert_cmpstr (sp_source_get_publisher (source), ==, "UK legislation");
  g_assert_cmpstr (sp_source_get_date (source), ==, "2014");
}

/* However an author breaks lines, the same words are read. */
static void
test_inline (void)
{
  const struct
  {
    const char *written;
    const char *read;
  } cases[] = {
    { "Words", "Words" },
    { "  Two\n    words\t ", "Two words" },
    { "\n<strong>One</strong>\n<strong>two</strong>\n",
      "<strong>One</strong> <strong>two</strong>" },
    { "a<strong>b</strong>c", "a<strong>b</strong>c" },
    { "a <strong>b\n c</strong> d", "a <strong>b c</strong> d" },
    { "<phone ref=\"x\"/>", "<phone ref=\"x\"/>" },
    { "Call\n  <phone ref=\"x\"/>.", "Call <phone ref=\"x\"/>." },
    { "From <number>18</number> on", "From <number>18</number> on" },
    { "No\xc2\xa0" "break", "No\xc2\xa0" "break" },
    { "One&#8217;s own", "One’s own" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (SpProblems) problems = sp_problems_new ();
      g_autoptr (SpLoading) loading = sp_loading_new (problems);
      g_autofree char *xml = g_strconcat ("<p>", cases[i].written, "</p>", NULL);
      g_autoptr (GBytes) bytes = g_bytes_new_static (xml, strlen (xml));
      xmlDocPtr document = sp_xml_read_bytes (bytes, "test.xml", problems);
      g_autoptr (SpText) text = NULL;

      sp_reading_enter_file (&loading->reading, "test.xml");
      text = sp_inline_read (loading, xmlDocGetRootElement (document));
      assert_text (text, cases[i].read);
      g_assert_cmpuint (sp_problems_get_n (problems), ==, 0);
      xmlFreeDoc (document);
    }
}

static void
test_lines (void)
{
  const char *xml = "<a\n  b='c'\n  >\n<!-- one\ntwo --><d\n/>words\n<e>\n<f/></e></a>";
  g_autoptr (GBytes) bytes = g_bytes_new_static (xml, strlen (xml));
  g_autoptr (SpProblems) problems = sp_problems_new ();
  xmlDocPtr document = sp_xml_read_bytes (bytes, "test.xml", problems);
  xmlNodePtr a = xmlDocGetRootElement (document);
  xmlNodePtr d = sp_node_first (a);
  xmlNodePtr e = sp_node_next (d);

  g_assert_cmpuint (sp_xml_get_line (a), ==, 1);
  g_assert_cmpuint (sp_xml_get_line (d->prev), ==, 4);
  g_assert_cmpuint (sp_xml_get_line (d), ==, 5);
  g_assert_cmpuint (sp_xml_get_line (d->next), ==, 1);
  g_assert_cmpuint (sp_xml_get_line (e), ==, 7);
  g_assert_cmpuint (sp_xml_get_line (sp_node_first (e)), ==, 8);
  xmlFreeDoc (document);
}

static void
test_values (void)
{
  const struct
  {
    SpValueKind  kind;
    const char  *right;
    const char  *wrong;
  } cases[] = {
    { SP_VALUE_ID, "a|Q1|999|a-b_c", "|-a|a b|a.b|ä| a|a:b" },
    { SP_VALUE_IDS, "a|a b| a  b ", "| |a,b|a &" },
    { SP_VALUE_MAYBE_IDS, "| |a b", "a,b" },
    { SP_VALUE_ANSWERS, "Q1:yes|Q1:yes Q2:no", "|Q1|Q1:|:yes|Q1:yes:no|Q1:yes Q2" },
    { SP_VALUE_DATE, "2024-02-29|2026-12-31",
      "|2026-02-29|2026-2-9|26-02-09|2026-13-01|2026-00-10|2026-11-23Z|0000-01-01| 2026-11-23" },
    { SP_VALUE_WHEN, "2014|2014-10|2014-10-23", "|14|2014-13|2014-10-32|October" },
    { SP_VALUE_COUNT, "1|9999", "|0|01|-1|10000|1.0|one" },
    { SP_VALUE_NAME, "heart|no-phone|a1", "|-a|Heart|a_b|a b|../a" },
    { SP_VALUE_VERSION, "1|1.0|1.0.0|1.2.3.4", "|1.|.1|1.0.0.0.0|1.0b|123456" },
    { SP_VALUE_LANGUAGE, "en|en-GB|zh-Hant-TW|zh-Hans|cy",
      "|e|EN|en_GB|en-|english|en-gb|en-GB-x" },
    { SP_VALUE_LANGUAGES, "en|en-GB pl", "|english|en english" },
    { SP_VALUE_PHONE, "999|101|116 123|0800 1111|0800 555 111|01632 960123",
      "|9|0800  555| 999|999 |+44 1|0800-1|1234567890123456|18000|0800 1112|01632960123" },
    { SP_VALUE_WEB, "nhs.uk|nhs.uk/sarcs|a.b.c/d/e-f_g.h|nhs.uk/|nhs.uk/?a=b",
      "|nhs|https://nhs.uk|.uk|nhs..uk|a b.uk|nhs.uk/a b|nhs.uk/<a>|-a.uk" },
    { SP_VALUE_WORDS, "Because.", "| " },
    { SP_VALUE_LINE, "Because.", "| " },
    { SP_VALUE_NUMBER, "1|1.5|0100", "|1e2|-1|.5|1.|0x1|inf" },
    { SP_VALUE_WHOLE_NUMBER, "1|0100", "|1.5|-1|1e2|9999999999" },
    { SP_VALUE_POSTCODE, "SW1A 1AA|ZZ1 1AA|M1 1AE|EX10 9ZZ",
      "|SW1A1AA|zz1 1aa|ZZ1 1OI|1A 1AA|ZZ1  1AA" },
    { SP_VALUE_DAYS, "mon|mon-fri|sat sun bank-holiday|sat-mon",
      "|monday|mon,tue|mon mon|mon-wed tue" },
    { SP_VALUE_TIME, "00:00|09:00|23:59", "|24:00|9:00|09.00|9am" },
    { SP_VALUE_END, "00:00|24:00|17:30", "|24:01|5pm" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) right = g_strsplit (cases[i].right, "|", -1);
      g_auto (GStrv) wrong = g_strsplit (cases[i].wrong, "|", -1);

      g_assert_cmpstr (sp_value_describe (cases[i].kind), !=, "");

      for (guint j = 0; right[j] != NULL; j++)
        {
          g_test_message ("“%s” is right", right[j]);
          g_assert_true (sp_value_check (cases[i].kind, right[j]));
        }

      for (guint j = 0; wrong[j] != NULL; j++)
        {
          g_test_message ("“%s” is wrong", wrong[j]);
          g_assert_false (sp_value_check (cases[i].kind, wrong[j]));
        }
    }
}

static void
test_suggestions (void)
{
  const char * const candidates[] = { "title", "summary", "page", "TEAM", "Q1", "Q2", "safe-home" };
  const struct
  {
    const char *wanted;
    const char *suggestion;
  } cases[] = {
    { "titel", "; did you mean “title”?" },
    { "sumary", "; did you mean “summary”?" },
    { "pge", "; did you mean “page”?" },
    { "TAEM", "; did you mean “TEAM”?" },
    { "team", "; did you mean “TEAM”?" },
    { "q1", "; did you mean “Q1”?" },
    { "Q3", "" },
    { "safehome", "; did you mean “safe-home”?" },
    { "table", "" },
    { "", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      SpSuggestion suggestion;
      g_autofree char *found = NULL;

      sp_suggestion_start (&suggestion, cases[i].wanted);
      for (guint j = 0; j < G_N_ELEMENTS (candidates); j++)
        sp_suggestion_consider (&suggestion, candidates[j]);

      found = sp_suggestion_finish (&suggestion);
      g_assert_cmpstr (found, ==, cases[i].suggestion);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/readers/pack", test_pack);
  g_test_add_func ("/readers/page", test_page);
  g_test_add_func ("/readers/blocks", test_blocks);
  g_test_add_func ("/readers/question", test_question);
  g_test_add_func ("/readers/answer", test_answer);
  g_test_add_func ("/readers/destination", test_destination);
  g_test_add_func ("/readers/contact", test_contact);
  g_test_add_func ("/readers/statements", test_statements);
  g_test_add_func ("/readers/scenario", test_scenario);
  g_test_add_func ("/readers/inline", test_inline);
  g_test_add_func ("/readers/lines", test_lines);
  g_test_add_func ("/readers/values", test_values);
  g_test_add_func ("/readers/suggestions", test_suggestions);

  return g_test_run ();
}
