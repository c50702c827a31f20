/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-tour.h"

#include <glib/gstdio.h>

/*
 * The tour goes to every screen there is and draws it: to look at each of them, to show somebody
 * without a display, and for the picture in the README.
 */
typedef struct
{
  GtkWidget  *window;
  SpGuide    *guide;
  SpVisit    *visit;
  SpPack     *pack;
  SpIdle     *idle;
  const char *folder;
  guint       n_drawn;
  gboolean    painted;
} Tour;

static void
on_after_paint (GdkFrameClock *clock,
                Tour          *self)
{
  self->painted = TRUE;
}

static void
settle (Tour *self)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;

  self->painted = FALSE;
  gtk_widget_queue_draw (self->window);
  while (!self->painted)
    g_main_context_iteration (NULL, TRUE);
}

static gboolean
draw (Tour        *self,
      const char  *name,
      GError     **error)
{
  g_autoptr (GdkPaintable) paintable = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GdkTexture) texture = NULL;
  g_autofree char *file = g_strdup_printf ("%s/%03u-%s.png", self->folder, ++self->n_drawn, name);
  GskRenderer *renderer = gtk_native_get_renderer (GTK_NATIVE (self->window));
  GtkSnapshot *snapshot = gtk_snapshot_new ();
  graphene_rect_t area;
  int width, height;

  settle (self);
  width = gtk_widget_get_width (self->window);
  height = gtk_widget_get_height (self->window);
  paintable = gtk_widget_paintable_new (self->window);
  gdk_paintable_snapshot (paintable, snapshot, width, height);
  node = gtk_snapshot_free_to_node (snapshot);
  graphene_rect_init (&area, 0, 0, width, height);
  texture = gsk_renderer_render_texture (renderer, node, &area);

  if (gdk_texture_save_to_png (texture, file))
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: cannot be written", file);

  return FALSE;
}

static gboolean
draw_kind (Tour         *self,
           SpPlaceKind   kind,
           const char   *name,
           GError      **error)
{
  sp_visit_go_home (self->visit);
  if (kind != SP_PLACE_HOME)
    sp_visit_go (self->visit, kind);

  return draw (self, name, error);
}

static gboolean
draw_kinds (Tour    *self,
            GError **error)
{
  return draw (self, "attract", error)
         && draw_kind (self, SP_PLACE_HOME, "home", error)
         && draw_kind (self, SP_PLACE_TOPICS, "topics", error)
         && draw_kind (self, SP_PLACE_EMERGENCY, "emergency", error)
         && draw_kind (self, SP_PLACE_NUMBERS, "numbers", error)
         && draw_kind (self, SP_PLACE_ABOUT, "about", error)
         && draw_kind (self, SP_PLACE_DISPLAY, "display", error);
}

static gboolean
draw_pages (Tour    *self,
            GError **error)
{
  GListModel *topics = sp_pack_get_topics (self->pack);

  for (guint i = 0; i < g_list_model_get_n_items (topics); i++)
    {
      GListModel *pages = sp_topic_get_pages (sp_list_peek (topics, i));

      for (guint j = 0; j < g_list_model_get_n_items (pages); j++)
        {
          SpPage *page = sp_list_peek (pages, j);
          g_autofree char *name = g_strdup_printf ("page-%s", sp_item_get_id (SP_ITEM (page)));

          sp_visit_go_home (self->visit);
          sp_visit_go_to_page (self->visit, page);
          if (!draw (self, name, error))
            return FALSE;
        }
    }

  return TRUE;
}

/* For each question the answer that leads to it on a shortest way. */
static GHashTable *
find_ways (Tour *self)
{
  GHashTable *ways = g_hash_table_new (NULL, NULL);
  g_autoptr (GPtrArray) queue = g_ptr_array_new ();

  g_ptr_array_add (queue, sp_pack_get_start (self->pack));
  g_hash_table_insert (ways, sp_pack_get_start (self->pack), NULL);

  for (guint head = 0; head < queue->len; head++)
    {
      GListModel *answers = sp_question_get_answers (g_ptr_array_index (queue, head));

      for (guint i = 0; i < g_list_model_get_n_items (answers); i++)
        {
          SpAnswer *answer = sp_list_peek (answers, i);
          SpQuestion *next = sp_answer_get_next (answer);

          if (next == NULL || g_hash_table_contains (ways, next))
            continue;

          g_hash_table_insert (ways, next, answer);
          g_ptr_array_add (queue, next);
        }
    }

  return ways;
}

static void
go_to_question (Tour       *self,
                GHashTable *ways,
                SpQuestion *question)
{
  g_autoptr (GPtrArray) answers = g_ptr_array_new ();
  SpAnswer *answer;

  while ((answer = g_hash_table_lookup (ways, question)) != NULL)
    {
      g_ptr_array_insert (answers, 0, answer);
      question = sp_answer_get_question (answer);
    }

  sp_visit_start_questions (self->visit);
  for (guint i = 0; i < answers->len; i++)
    sp_visit_answer (self->visit, g_ptr_array_index (answers, i));
}

static gboolean
draw_questions (Tour    *self,
                GError **error)
{
  GListModel *questions = sp_pack_get_questions (self->pack);
  g_autoptr (GHashTable) ways = find_ways (self);

  for (guint i = 0; i < g_list_model_get_n_items (questions); i++)
    {
      SpQuestion *question = sp_list_peek (questions, i);
      g_autofree char *name = g_strdup_printf ("question-%s",
                                               sp_item_get_id (SP_ITEM (question)));

      go_to_question (self, ways, question);
      if (!draw (self, name, error))
        return FALSE;
    }

  return TRUE;
}

static gboolean
draw_scenarios (Tour    *self,
                GError **error)
{
  GListModel *scenarios = sp_pack_get_scenarios (self->pack);

  for (guint i = 0; i < g_list_model_get_n_items (scenarios); i++)
    {
      SpScenario *scenario = sp_list_peek (scenarios, i);
      GPtrArray *answers = sp_scenario_get_answers (scenario);
      g_autofree char *name = g_strdup_printf ("outcome-%s", sp_item_get_id (SP_ITEM (scenario)));

      sp_visit_start_questions (self->visit);
      for (guint j = 0; j < answers->len; j++)
        sp_visit_answer (self->visit, g_ptr_array_index (answers, j));
      if (!draw (self, name, error))
        return FALSE;
    }

  sp_visit_go (self->visit, SP_PLACE_CHECK);

  return draw (self, "check", error);
}

static gboolean
draw_looks (Tour    *self,
            GError **error)
{
  static const char * const sizes[SP_N_TEXT_SIZES] = { "100", "133", "167", "200" };
  static const char * const themes[SP_N_THEMES] = { "standard", "dark", "light" };

  for (guint theme = 0; theme < SP_N_THEMES; theme++)
    {
      for (guint size = 0; size < SP_N_TEXT_SIZES; size++)
        {
          g_autofree char *look = g_strdup_printf ("%s-%s", themes[theme], sizes[size]);
          g_autofree char *home = g_strdup_printf ("home-%s", look);
          g_autofree char *question = g_strdup_printf ("question-%s", look);
          g_autofree char *emergency = g_strdup_printf ("emergency-%s", look);

          sp_visit_set_theme (self->visit, theme);
          sp_visit_set_text_size (self->visit, size);
          sp_visit_go_home (self->visit);
          if (!draw (self, home, error))
            return FALSE;

          sp_visit_start_questions (self->visit);
          if (!draw (self, question, error)
              || !draw_kind (self, SP_PLACE_EMERGENCY, emergency, error))
            return FALSE;
        }
    }

  sp_visit_forget (self->visit);

  return TRUE;
}

/**
 * sp_tour_draw:
 * @window: the window
 * @guide: what it shows
 * @idle: its idle watch
 * @folder: a folder to draw into; it is made if need be
 * @error: return location for an error
 *
 * Goes to every screen and draws it into a numbered PNG file.
 *
 * Returns: whether every picture could be written
 */
gboolean
sp_tour_draw (SpWindow    *window,
              SpGuide     *guide,
              SpIdle      *idle,
              const char  *folder,
              GError     **error)
{
  Tour self = {
    .window = GTK_WIDGET (window),
    .guide = guide,
    .visit = sp_guide_get_visit (guide),
    .pack = sp_guide_get_pack (guide),
    .idle = idle,
    .folder = folder,
  };
  gboolean drawn;

  if (g_mkdir_with_parents (folder, 0755) != 0)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: cannot make this folder", folder);
      return FALSE;
    }

  gtk_window_present (GTK_WINDOW (window));
  g_signal_connect (gtk_widget_get_frame_clock (self.window), "after-paint",
                    G_CALLBACK (on_after_paint), &self);

  drawn = draw_kinds (&self, error)
          && draw_questions (&self, error)
          && draw_scenarios (&self, error)
          && draw_looks (&self, error)
          && draw_pages (&self, error);

  if (drawn)
    {
      sp_visit_go_home (self.visit);
      g_signal_emit_by_name (idle, "warned");
      drawn = draw (&self, "idle-warning", error);
      sp_visit_forget (self.visit);
    }

  g_signal_handlers_disconnect_by_data (gtk_widget_get_frame_clock (self.window), &self);

  return drawn;
}
