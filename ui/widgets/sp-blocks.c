/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-blocks.h"

#include "sp-button.h"
#include "sp-contact-card.h"
#include "sp-icon.h"
#include "sp-words.h"

/*
 * Turns the blocks of a page into widgets. What a block means is decided by the content; here is
 * only what it looks like.
 */

static GtkWidget *
make_box (GtkOrientation  orientation,
          const char     *css_class)
{
  GtkWidget *box = gtk_box_new (orientation, 0);

  gtk_widget_add_css_class (box, css_class);

  return box;
}

static GtkWidget *
make_heading (SpGuide    *guide,
              SpText     *text,
              const char *css_class)
{
  g_autofree char *markup = sp_guide_to_markup (guide, text);

  return sp_words_new_heading (markup, css_class, 2);
}

static GtkWidget *
make_bullet (SpBlockStyle style,
             guint        position)
{
  g_autofree char *number = g_strdup_printf ("%u", position + 1);
  GtkWidget *bullet;

  if (style == SP_BLOCK_STYLE_DO)
    return sp_icon_new ("check");

  if (style == SP_BLOCK_STYLE_DONT)
    return sp_icon_new ("cross");

  bullet = sp_words_new (style == SP_BLOCK_STYLE_STEPS ? number : "\342\200\242", NULL);

  return bullet;
}

static GtkWidget *
make_list (SpGuide *guide,
           SpBlock *block)
{
  SpBlockStyle style = sp_block_get_style (block);
  GListModel *items = sp_block_get_children (block);
  GtkWidget *list = g_object_new (GTK_TYPE_BOX,
                                  "orientation", GTK_ORIENTATION_VERTICAL,
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_LIST,
                                  NULL);

  gtk_widget_add_css_class (list, "bullets");
  if (style == SP_BLOCK_STYLE_DO || style == SP_BLOCK_STYLE_DONT)
    {
      gboolean do_list = style == SP_BLOCK_STYLE_DO;

      gtk_widget_add_css_class (list, do_list ? "do" : "dont");
      gtk_box_append (GTK_BOX (list),
                      sp_words_new_key (guide, do_list ? "blocks-do" : "blocks-dont", "heading"));
    }

  for (guint i = 0; i < g_list_model_get_n_items (items); i++)
    {
      SpBlock *item = sp_list_peek (items, i);
      GtkWidget *row = g_object_new (GTK_TYPE_BOX,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_LIST_ITEM,
                                     NULL);
      GtkWidget *bullet = make_bullet (style, i);
      GtkWidget *words = sp_words_new_text (guide, sp_block_get_words (item), NULL);

      gtk_widget_add_css_class (bullet, "bullet");
      gtk_widget_set_valign (bullet, GTK_ALIGN_START);
      gtk_widget_set_hexpand (words, TRUE);
      gtk_box_append (GTK_BOX (row), bullet);
      gtk_box_append (GTK_BOX (row), words);
      gtk_box_append (GTK_BOX (list), row);
    }

  return list;
}

static GtkWidget *
make_note (SpGuide *guide,
           SpBlock *block)
{
  GtkWidget *note = make_box (GTK_ORIENTATION_VERTICAL, "note");

  if (sp_block_get_style (block) == SP_BLOCK_STYLE_EMERGENCY)
    gtk_widget_add_css_class (note, "emergency");
  else if (sp_block_get_style (block) == SP_BLOCK_STYLE_IMPORTANT)
    gtk_widget_add_css_class (note, "important");

  if (sp_block_get_title (block) != NULL)
    gtk_box_append (GTK_BOX (note), make_heading (guide, sp_block_get_title (block), "heading"));
  else if (sp_block_get_style (block) == SP_BLOCK_STYLE_EMERGENCY)
    gtk_box_append (GTK_BOX (note), sp_words_new_key (guide, "note-emergency", "heading"));
  else if (sp_block_get_style (block) == SP_BLOCK_STYLE_IMPORTANT)
    gtk_box_append (GTK_BOX (note), sp_words_new_key (guide, "note-important", "heading"));

  sp_blocks_append (note, guide, sp_block_get_children (block));

  return note;
}

static GtkWidget *
make_card (SpGuide *guide,
           SpBlock *block)
{
  GtkWidget *card = make_box (GTK_ORIENTATION_HORIZONTAL, "panel");
  GtkWidget *column = make_box (GTK_ORIENTATION_VERTICAL, "card-words");

  gtk_widget_add_css_class (card, "content");
  if (sp_block_get_icon (block) != NULL)
    gtk_box_append (GTK_BOX (card), sp_icon_new (sp_block_get_icon (block)));

  gtk_widget_set_hexpand (column, TRUE);
  gtk_widget_set_valign (column, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (column), make_heading (guide, sp_block_get_title (block), "card-title"));
  sp_blocks_append (column, guide, sp_block_get_children (block));
  gtk_box_append (GTK_BOX (card), column);

  if (sp_block_get_tag (block) != NULL)
    {
      GtkWidget *tag = sp_words_new_text (guide, sp_block_get_tag (block), "tag");

      gtk_label_set_wrap_mode (GTK_LABEL (tag), PANGO_WRAP_WORD);
      gtk_widget_set_valign (tag, GTK_ALIGN_CENTER);
      gtk_box_append (GTK_BOX (card), tag);
    }

  return card;
}

static GtkWidget *
make_picture (SpGuide *guide,
              SpBlock *block)
{
  GtkWidget *picture = make_box (GTK_ORIENTATION_HORIZONTAL, "picture");

  gtk_widget_set_halign (picture, GTK_ALIGN_CENTER);
  gtk_box_append (GTK_BOX (picture), sp_icon_new (sp_block_get_icon (block)));
  if (sp_block_get_words (block) != NULL)
    gtk_box_append (GTK_BOX (picture),
                    sp_words_new_text (guide, sp_block_get_words (block), "card-text"));

  return picture;
}

static void
on_link_clicked (GtkButton *button,
                 SpVisit   *visit)
{
  gpointer target = g_object_get_data (G_OBJECT (button), "target");

  if (SP_IS_PAGE (target))
    sp_visit_go_to_page (visit, target);
  else if (SP_IS_QUESTION (target))
    sp_visit_start_questions (visit);
  else
    sp_visit_go (visit, SP_PLACE_EMERGENCY);
}

static GtkWidget *
make_link (SpGuide *guide,
           SpBlock *block)
{
  g_autofree char *label = sp_guide_to_plain (guide, sp_block_get_words (block));
  GtkWidget *button = sp_button_new_card ("arrow-next", label, NULL);

  gtk_widget_add_css_class (button, "link");
  g_object_set_data (G_OBJECT (button), "target", sp_block_get_target (block));
  g_signal_connect_object (button, "clicked", G_CALLBACK (on_link_clicked),
                           sp_guide_get_visit (guide), 0);

  return button;
}

/* A contact the site does not name has nothing to show. */
static GtkWidget *
make_number (SpGuide   *guide,
             SpContact *contact)
{
  GtkWidget *card = sp_contact_card_new (guide, contact, FALSE);

  gtk_widget_set_visible (card, sp_contact_card_has_way (guide, contact));

  return card;
}

static GtkWidget *
make_block (SpGuide *guide,
            SpBlock *block)
{
  switch (sp_block_get_kind (block))
    {
    case SP_BLOCK_HEADING:
      return make_heading (guide, sp_block_get_words (block), "heading");

    case SP_BLOCK_LIST:
      return make_list (guide, block);

    case SP_BLOCK_NOTE:
      return make_note (guide, block);

    case SP_BLOCK_CARD:
      return make_card (guide, block);

    case SP_BLOCK_PICTURE:
      return make_picture (guide, block);

    case SP_BLOCK_LINK:
      return make_link (guide, block);

    case SP_BLOCK_NUMBER:
      return make_number (guide, SP_CONTACT (sp_block_get_target (block)));

    case SP_BLOCK_PARAGRAPH:
    case SP_BLOCK_ITEM:
    case SP_BLOCK_WAY:
    default:
      return sp_words_new_text (guide, sp_block_get_words (block), "paragraph");
    }
}

/**
 * sp_blocks_append:
 * @box: a box
 * @guide: a guide
 * @blocks: (nullable): a list of #SpBlock
 *
 * Adds what an author wrote to @box.
 */
void
sp_blocks_append (GtkWidget  *box,
                  SpGuide    *guide,
                  GListModel *blocks)
{
  for (guint i = 0; blocks != NULL && i < g_list_model_get_n_items (blocks); i++)
    gtk_box_append (GTK_BOX (box), make_block (guide, sp_list_peek (blocks, i)));
}
