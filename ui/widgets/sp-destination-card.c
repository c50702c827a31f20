/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-destination-card.h"

#include "sp-contact-card.h"
#include "sp-icon.h"
#include "sp-words.h"

static const char *
get_level_class (SpDestination *destination)
{
  switch (sp_destination_get_level (destination))
    {
    case SP_LEVEL_EMERGENCY:
      return "emergency";

    case SP_LEVEL_URGENT:
      return "urgent";

    case SP_LEVEL_ADVICE:
    default:
      return "advice";
    }
}

static GtkWidget *
make_head (SpGuide       *guide,
           SpDestination *destination,
           guint          number)
{
  GtkWidget *head = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  g_autofree char *name = sp_guide_to_markup (guide, sp_destination_get_name (destination));
  g_autofree char *numbered = number > 0 ? g_strdup_printf ("%u. %s", number, name) : NULL;
  GtkWidget *words = sp_words_new_heading (numbered != NULL ? numbered : name, NULL, 2);

  gtk_widget_add_css_class (head, "head");
  if (sp_destination_get_icon (destination) != NULL)
    gtk_box_append (GTK_BOX (head), sp_icon_new (sp_destination_get_icon (destination)));
  gtk_widget_set_hexpand (words, TRUE);
  gtk_box_append (GTK_BOX (head), words);

  return head;
}

/* The contacts with a way to reach them here: the first is the one to call. */
static GPtrArray *
list_contacts (SpGuide       *guide,
               SpDestination *destination)
{
  GListModel *contacts = sp_destination_get_contacts (destination);
  GPtrArray *reachable = g_ptr_array_new ();

  for (guint i = 0; i < g_list_model_get_n_items (contacts); i++)
    {
      SpContact *contact = sp_list_peek (contacts, i);

      if (sp_contact_card_has_way (guide, contact) || sp_contact_get_required (contact))
        g_ptr_array_add (reachable, contact);
    }

  return reachable;
}

/**
 * sp_destination_card_append_others:
 * @box: a box
 * @guide: a guide
 * @destination: who can help
 *
 * Adds the contacts of a destination that its card does not show.
 */
void
sp_destination_card_append_others (GtkWidget     *box,
                                   SpGuide       *guide,
                                   SpDestination *destination)
{
  g_autoptr (GPtrArray) contacts = list_contacts (guide, destination);

  for (guint i = 1; i < contacts->len; i++)
    {
      SpContact *contact = g_ptr_array_index (contacts, i);
      g_autofree char *name = sp_contact_card_get_name (guide, contact);
      GtkWidget *part = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);

      gtk_widget_add_css_class (part, "second");
      gtk_box_append (GTK_BOX (part), sp_words_new (name, "contact-name"));
      sp_contact_card_append_number (part, guide, contact, TRUE);
      sp_contact_card_append_voiceless (part, guide, contact);
      gtk_box_append (GTK_BOX (box), part);
    }
}

/* The number needs its owner's name, and whom it is for, unless the head of the card says so. */
static void
append_contact (GtkWidget     *body,
                SpGuide       *guide,
                SpDestination *destination,
                SpContact     *contact)
{
  g_autofree char *head = sp_guide_to_plain (guide, sp_destination_get_name (destination));
  g_autofree char *name = sp_contact_card_get_name (guide, contact);
  gboolean named = g_str_equal (head, name);

  sp_contact_card_append_number (body, guide, contact, named);
  if (!named && sp_contact_get_scope (contact) == SP_SCOPE_NATIONAL)
    gtk_box_append (GTK_BOX (body),
                    sp_words_new_text (guide, sp_contact_get_purpose (contact), "card-text"));
}

/**
 * sp_destination_card_new:
 * @guide: a guide
 * @destination: who can help
 * @number: its number in the list, from 1, or 0 for none
 * @person: whom it is about
 *
 * Makes a card for one destination, with the one number to call. How urgent it is shows in the
 * words, the edge and the colour.
 *
 * Returns: (transfer floating): a new card
 */
GtkWidget *
sp_destination_card_new (SpGuide       *guide,
                         SpDestination *destination,
                         guint          number,
                         SpPerson       person)
{
  GtkWidget *card = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkWidget *body = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  SpText *summary = sp_destination_get_summary (destination, person);
  g_autoptr (GPtrArray) contacts = list_contacts (guide, destination);

  gtk_widget_add_css_class (card, "destination");
  gtk_widget_add_css_class (card, get_level_class (destination));
  gtk_widget_set_overflow (card, GTK_OVERFLOW_HIDDEN);
  gtk_widget_add_css_class (body, "inside");
  gtk_box_append (GTK_BOX (card), make_head (guide, destination, number));
  if (contacts->len > 0)
    append_contact (body, guide, destination, g_ptr_array_index (contacts, 0));
  if (summary != NULL)
    gtk_box_append (GTK_BOX (body), sp_words_new_text (guide, summary, "paragraph"));
  if (contacts->len > 0)
    sp_contact_card_append_voiceless (body, guide, g_ptr_array_index (contacts, 0));
  gtk_box_append (GTK_BOX (card), body);

  return card;
}
