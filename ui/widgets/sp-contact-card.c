/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-contact-card.h"

#include "sp-icon.h"
#include "sp-words.h"
#include "app/site/sp-contact-here.h"
#include "app/site/sp-who-answers.h"
#include "ui/sp-when.h"

/*
 * The number to call, as large as nothing else on the page, and whether anybody is there. Which
 * number answers now is decided by the site; here it is only put into words.
 */

static void
append (GtkWidget *box,
        GtkWidget *child)
{
  gtk_box_append (GTK_BOX (box), child);
}

static GtkWidget *
make_line (const char *icon,
           const char *words,
           const char *css_class)
{
  GtkWidget *line = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  GtkWidget *label = sp_words_new (words, NULL);

  gtk_widget_add_css_class (line, "line");
  if (css_class != NULL)
    gtk_widget_add_css_class (line, css_class);
  append (line, sp_icon_new (icon));
  gtk_widget_set_hexpand (label, TRUE);
  append (line, label);

  return line;
}

static SpContactHere
get_here (SpGuide   *guide,
          SpContact *contact)
{
  return sp_site_get_contact_here (sp_guide_get_site (guide), contact);
}

/* Returns: (transfer full) (nullable): the number for a sentence, where it is not to be broken */
static char *
get_whole_number (SpGuide   *guide,
                  SpContact *contact)
{
  const char *number = get_here (guide, contact).number;

  return number != NULL ? sp_guide_keep_together (number) : NULL;
}

/**
 * sp_contact_card_get_name:
 * @guide: a guide
 * @contact: a contact
 *
 * Returns: (transfer full): the name the site gives its own contact, else the one in the content
 */
char *
sp_contact_card_get_name (SpGuide   *guide,
                          SpContact *contact)
{
  SpContactHere here = get_here (guide, contact);

  if (here.name != NULL)
    return g_strdup (here.name);

  return sp_guide_to_plain (guide, sp_contact_get_name (contact));
}

/* The number, or where there is none the web address. */
static void
append_digits (GtkWidget *box,
               SpGuide   *guide,
               SpContact *contact)
{
  SpContactHere here = get_here (guide, contact);

  if (here.number != NULL)
    {
      GtkWidget *digits = sp_words_new (here.number, "number");

      /* Numbers read from left to right in every language. */
      gtk_widget_set_direction (digits, GTK_TEXT_DIR_LTR);
      append (box, digits);
    }
  else if (here.web != NULL)
    {
      g_autofree char *words = sp_guide_say (guide, "contact-web", "address", here.web, NULL);

      append (box, sp_words_new (words, "web"));
    }
}

/* Green says that somebody is there now, so hours that are only known in words are not green. */
static void
append_open (GtkWidget    *box,
             SpGuide      *guide,
             SpContact    *contact,
             SpWhoAnswers *who)
{
  g_autofree char *words = NULL;
  gboolean open_now = who->until != NULL || get_here (guide, contact).always_open;

  if (who->until != NULL)
    {
      g_autofree char *time = sp_when_say_time (guide, who->until);
      g_autofree char *day = sp_when_say_day (guide, who->until);

      words = sp_guide_say (guide, "contact-open-until", "time", time, "day", day, NULL);
    }
  else if (sp_contact_get_hours (contact) != NULL)
    words = sp_guide_to_plain (guide, sp_contact_get_hours (contact));
  else if (open_now)
    words = sp_guide_say (guide, "contact-always", NULL);

  if (words != NULL)
    append (box, make_line ("clock", words, open_now ? "open" : NULL));
}

static void
append_named (GtkWidget *box,
              SpGuide   *guide,
              SpContact *contact)
{
  g_autofree char *name = sp_contact_card_get_name (guide, contact);

  append (box, sp_words_new (name, "contact-name"));
  append_digits (box, guide, contact);
}

/*
 * The team that is closed is one quiet line: its number must not invite a call that nobody answers.
 */
static void
append_closed (GtkWidget    *box,
               SpGuide      *guide,
               SpWhoAnswers *who)
{
  g_autofree char *number = get_whole_number (guide, who->second);
  g_autofree char *time = NULL;
  g_autofree char *day = NULL;
  g_autofree char *words = NULL;

  if (number == NULL)
    return;

  if (who->opens != NULL)
    {
      time = sp_when_say_time (guide, who->opens);
      day = sp_when_say_day (guide, who->opens);
      words = sp_guide_say (guide, "contact-after-hours", "number", number, "day", day,
                            "time", time, NULL);
    }
  else
    words = sp_guide_say (guide, "contact-after-hours-unknown", "number", number, NULL);

  append (box, sp_words_new (words, "small"));
}

static void
append_after_hours (GtkWidget    *box,
                    SpGuide      *guide,
                    SpWhoAnswers *who)
{
  append_named (box, guide, who->first);
  append_open (box, guide, who->first, who);
  if (who->second != NULL)
    append_closed (box, guide, who);
}

static void
append_either (GtkWidget    *box,
               SpGuide      *guide,
               SpWhoAnswers *who)
{
  /* With one number there is nothing to choose between; it may only not be answered now. */
  if (who->second == NULL)
    {
      append_digits (box, guide, who->first);
      return;
    }

  append_named (box, guide, who->first);
  append_named (box, guide, who->second);
  append (box, sp_words_new_key (guide, "contact-either", "paragraph"));
}

/* A number that nobody answers now is told for later, in a line that does not invite a call. */
static void
append_later (GtkWidget *box,
              SpGuide   *guide,
              SpContact *contact,
              GDateTime *opens)
{
  g_autofree char *number = get_whole_number (guide, contact);
  g_autofree char *time = sp_when_say_time (guide, opens);
  g_autofree char *day = sp_when_say_day (guide, opens);
  g_autofree char *words =
    number != NULL
    ? sp_guide_say (guide, "contact-opens-on", "number", number, "day", day, "time", time, NULL)
    : sp_guide_say (guide, "contact-opens", "day", day, "time", time, NULL);

  append (box, make_line ("clock", words, NULL));
}

/*
 * Where somebody should be there day and night and is not, the police and 999 are named. For a
 * service that nobody expects at night, that would only frighten.
 */
static void
append_nobody (GtkWidget    *box,
               SpGuide      *guide,
               SpContact    *contact,
               SpWhoAnswers *who)
{
  if (sp_contact_get_after_hours (contact) != NULL)
    append (box, sp_words_new_key (guide, "contact-nobody", "nobody"));
  if (who->first == NULL)
    return;

  if (who->opens != NULL)
    append_later (box, guide, who->first, who->opens);
  else
    append_digits (box, guide, who->first);
}

/**
 * sp_contact_card_has_way:
 * @guide: a guide
 * @contact: a contact
 *
 * Returns: whether there is a number or an address to show for it here
 */
gboolean
sp_contact_card_has_way (SpGuide   *guide,
                         SpContact *contact)
{
  SpContactHere here = get_here (guide, contact);

  return sp_contact_here_can_be_reached (&here);
}

/**
 * sp_contact_card_append_number:
 * @box: a box
 * @guide: a guide
 * @contact: a contact
 * @named: whether its name stands above already
 *
 * Adds the number that answers now, and when another one does.
 *
 * The choice between the team by day, the team out of hours, both, and neither follows
 * sp_site_who_answers().
 */
void
sp_contact_card_append_number (GtkWidget *box,
                               SpGuide   *guide,
                               SpContact *contact,
                               gboolean   named)
{
  g_autoptr (GDateTime) now = sp_guide_get_now (guide);
  g_auto (SpWhoAnswers) who = { 0 };

  sp_site_who_answers (sp_guide_get_site (guide), contact, now, &who);

  switch (who.answers)
    {
    case SP_ANSWERS_FIRST:
      if (named)
        append_digits (box, guide, contact);
      else
        append_named (box, guide, contact);
      append_open (box, guide, contact, &who);
      break;

    case SP_ANSWERS_AFTER_HOURS:
      append_after_hours (box, guide, &who);
      break;

    case SP_ANSWERS_EITHER:
      append_either (box, guide, &who);
      break;

    case SP_ANSWERS_NOBODY:
    default:
      append_nobody (box, guide, contact, &who);
      break;
    }
}

static void
append_labelled (GtkWidget  *box,
                 SpGuide    *guide,
                 const char *key,
                 SpText     *text)
{
  g_autofree char *label = NULL;
  g_autofree char *words = NULL;
  g_autofree char *both = NULL;

  if (text == NULL)
    return;

  label = sp_guide_say (guide, key, NULL);
  words = sp_guide_to_plain (guide, text);
  both = g_strdup_printf ("%s %s", label, words);
  append (box, sp_words_new (both, "card-text"));
}

/**
 * sp_contact_card_say_web:
 * @guide: a guide
 * @contact: a contact
 *
 * Says the web address of a contact that has a number as well.
 *
 * Returns: (transfer full) (nullable): a sentence, or %NULL where the address is shown in place of
 *   the number, or there is none
 */
char *
sp_contact_card_say_web (SpGuide   *guide,
                         SpContact *contact)
{
  SpContactHere here = get_here (guide, contact);

  if (here.number == NULL || here.web == NULL)
    return NULL;

  return sp_guide_say (guide, "contact-web", "address", here.web, NULL);
}

/**
 * sp_contact_card_append_voiceless:
 * @box: a box
 * @guide: a guide
 * @contact: a contact
 *
 * Adds how to reach a contact without hearing or speaking: as it says itself, or else by Relay UK,
 * which takes a call to any number.
 */
void
sp_contact_card_append_voiceless (GtkWidget *box,
                                  SpGuide   *guide,
                                  SpContact *contact)
{
  SpContactHere here = get_here (guide, contact);

  if (sp_contact_get_deaf (contact) != NULL)
    append_labelled (box, guide, "contact-deaf", sp_contact_get_deaf (contact));
  else if (sp_contact_here_takes_calls (&here))
    append (box, sp_words_new_key (guide, "contact-relay", "card-text"));
}

/* In a list every contact stands for itself, with its own number and hours. */
static void
append_own_number (GtkWidget *box,
                   SpGuide   *guide,
                   SpContact *contact)
{
  g_autoptr (GDateTime) now = sp_guide_get_now (guide);
  g_auto (SpWhoAnswers) who = { 0 };

  sp_site_who_answers (sp_guide_get_site (guide), contact, now, &who);
  if (who.answers == SP_ANSWERS_FIRST || who.answers == SP_ANSWERS_EITHER || who.opens == NULL)
    append_digits (box, guide, contact);

  if (who.answers == SP_ANSWERS_FIRST)
    append_open (box, guide, contact, &who);
  else if (who.answers != SP_ANSWERS_EITHER && who.opens != NULL)
    append_later (box, guide, contact, who.opens);
}

/**
 * sp_contact_card_new:
 * @guide: a guide
 * @contact: a contact
 * @in_list: whether all the other contacts stand beside it, so that it shows its own number even
 *   while another answers for it
 *
 * Makes a card that stands by itself: whom, the number, what for, and how without a voice.
 *
 * Returns: (transfer floating): a new card
 */
GtkWidget *
sp_contact_card_new (SpGuide   *guide,
                     SpContact *contact,
                     gboolean   in_list)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  g_autofree char *name = sp_contact_card_get_name (guide, contact);
  g_autofree char *escaped = g_markup_escape_text (name, -1);
  const char *checked = get_here (guide, contact).checked;
  g_autofree char *web = sp_contact_card_say_web (guide, contact);

  gtk_widget_add_css_class (card, "panel");
  gtk_widget_add_css_class (card, "contact");
  append (card, sp_words_new_heading (escaped, "card-title", 2));
  append (card, sp_words_new_text (guide, sp_contact_get_purpose (contact), "card-text"));
  if (in_list)
    append_own_number (card, guide, contact);
  else
    sp_contact_card_append_number (card, guide, contact, TRUE);
  if (web != NULL)
    append (card, sp_words_new (web, "card-text"));
  append_labelled (card, guide, "contact-cost", sp_contact_get_cost (contact));
  sp_contact_card_append_voiceless (card, guide, contact);
  if (sp_contact_get_note (contact) != NULL)
    append (card, sp_words_new_text (guide, sp_contact_get_note (contact), "card-text"));

  if (checked != NULL)
    {
      g_autofree char *date = sp_when_say_date (guide, checked);
      g_autofree char *words = sp_guide_say (guide, "contact-checked", "date", date, NULL);

      append (card, sp_words_new (words, "small"));
    }

  return card;
}
