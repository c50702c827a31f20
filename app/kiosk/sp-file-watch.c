/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-file-watch.h"

/*
 * SpFileWatch:
 *
 * Tells whether files have changed, and when they do. A folder counts with all that is in it and in
 * its folders; a path at which nothing is counts too, for something may come there.
 *
 * What is watched is named by whoever runs the kiosk, and may be somebody’s home by mistake: there
 * is a bound to how deep it looks and at how many files.
 */

/* A file that is being written changes more than once; then it is at rest. */
#define REST_MSEC 1500

#define MAX_DEPTH 4
#define MAX_FILES 2000

#define ATTRIBUTES                                                                               \
  G_FILE_ATTRIBUTE_STANDARD_NAME "," G_FILE_ATTRIBUTE_STANDARD_TYPE ","                          \
  G_FILE_ATTRIBUTE_STANDARD_SIZE "," G_FILE_ATTRIBUTE_UNIX_INODE ","                             \
  G_FILE_ATTRIBUTE_TIME_MODIFIED "," G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC

struct _SpFileWatch
{
  GObject parent_instance;

  GStrv      paths;             /* (owned) */
  char      *seen;              /* (owned) (nullable): the state of all of it at the last look */
  GPtrArray *monitors;          /* (owned) (element-type GFileMonitor): empty unless it listens */
  guint      rest;              /* source, or 0: something changed and may go on changing */
};

enum
{
  CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (SpFileWatch, sp_file_watch, G_TYPE_OBJECT)

/* --- The state of files, as words that are compared and nothing else. --- */

typedef struct
{
  GPtrArray *lines;             /* (element-type utf8) */
  GPtrArray *folders;           /* (element-type GFile) (nullable) */
} Look;

static void
look_at (Look      *look,
         GFile     *file,
         GFileInfo *info,
         guint      depth);

static void
look_into (Look  *look,
           GFile *folder,
           guint  depth)
{
  g_autoptr (GFileEnumerator) children =
    g_file_enumerate_children (folder, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, NULL, NULL);
  GFileInfo *info;
  GFile *child;

  if (look->folders != NULL)
    g_ptr_array_add (look->folders, g_object_ref (folder));

  while (children != NULL && look->lines->len < MAX_FILES
         && g_file_enumerator_iterate (children, &info, &child, NULL, NULL) && info != NULL)
    look_at (look, child, info, depth + 1);
}

static void
look_at (Look      *look,
         GFile     *file,
         GFileInfo *info,
         guint      depth)
{
  g_autofree char *path = g_file_get_path (file);

  if (g_file_info_get_file_type (info) == G_FILE_TYPE_DIRECTORY)
    {
      if (depth < MAX_DEPTH)
        look_into (look, file, depth);
      return;
    }

  g_ptr_array_add (look->lines, g_strdup_printf (
    "%s %" G_GOFFSET_FORMAT " %" G_GUINT64_FORMAT ".%06u %" G_GUINT64_FORMAT "\n", path,
    g_file_info_get_size (info),
    g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED),
    g_file_info_get_attribute_uint32 (info, G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC),
    g_file_info_get_attribute_uint64 (info, G_FILE_ATTRIBUTE_UNIX_INODE)));
}

static void
look_at_path (Look       *look,
              const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileInfo) info = g_file_query_info (file, ATTRIBUTES, G_FILE_QUERY_INFO_NONE, NULL,
                                                  NULL);

  if (info != NULL)
    look_at (look, file, info, 0);
}

static int
compare_lines (gconstpointer one,
               gconstpointer other)
{
  return g_strcmp0 (*(const char * const *) one, *(const char * const *) other);
}

/* Returns: (transfer full): the state of all of it, in an order of its own */
static char *
look_at_all (SpFileWatch *self,
             GPtrArray   *folders)
{
  g_autoptr (GPtrArray) lines = g_ptr_array_new_with_free_func (g_free);
  Look look = { lines, folders };

  for (guint i = 0; self->paths[i] != NULL; i++)
    look_at_path (&look, self->paths[i]);
  g_ptr_array_sort (lines, compare_lines);
  g_ptr_array_add (lines, NULL);

  return g_strjoinv (NULL, (char **) lines->pdata);
}

/* --- Hearing of it. --- */

static gboolean
on_rest (gpointer data)
{
  SpFileWatch *self = SP_FILE_WATCH (data);

  self->rest = 0;
  /* First, so that nothing is missed between. */
  sp_file_watch_listen (self);
  g_signal_emit (self, signals[CHANGED], 0);

  return G_SOURCE_REMOVE;
}

static void
on_event (SpFileWatch *self)
{
  g_clear_handle_id (&self->rest, g_source_remove);
  self->rest = g_timeout_add (REST_MSEC, on_rest, self);
}

static void
take_monitor (SpFileWatch  *self,
              GFileMonitor *monitor)
{
  if (monitor == NULL)
    return;

  g_signal_connect_swapped (monitor, "changed", G_CALLBACK (on_event), self);
  g_ptr_array_add (self->monitors, monitor);
}

static void
release_monitor (gpointer monitor)
{
  g_file_monitor_cancel (monitor);
  g_object_unref (monitor);
}

static void
sp_file_watch_dispose (GObject *object)
{
  SpFileWatch *self = SP_FILE_WATCH (object);

  g_clear_handle_id (&self->rest, g_source_remove);
  g_ptr_array_set_size (self->monitors, 0);

  G_OBJECT_CLASS (sp_file_watch_parent_class)->dispose (object);
}

static void
sp_file_watch_finalize (GObject *object)
{
  SpFileWatch *self = SP_FILE_WATCH (object);

  g_clear_pointer (&self->monitors, g_ptr_array_unref);
  g_clear_pointer (&self->paths, g_strfreev);
  g_clear_pointer (&self->seen, g_free);

  G_OBJECT_CLASS (sp_file_watch_parent_class)->finalize (object);
}

static void
sp_file_watch_class_init (SpFileWatchClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = sp_file_watch_dispose;
  object_class->finalize = sp_file_watch_finalize;

  /**
   * SpFileWatch::changed:
   * @self: a watch that listens
   *
   * Something changed, and has been at rest since.
   */
  signals[CHANGED] = g_signal_new ("changed", SP_TYPE_FILE_WATCH, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
}

static void
sp_file_watch_init (SpFileWatch *self)
{
  self->monitors = g_ptr_array_new_with_free_func (release_monitor);
}

/**
 * sp_file_watch_new:
 * @paths: files and folders
 *
 * Returns: (transfer full): a watch that has not looked yet, and does not listen
 */
SpFileWatch *
sp_file_watch_new (const char * const *paths)
{
  SpFileWatch *self = g_object_new (SP_TYPE_FILE_WATCH, NULL);

  self->paths = g_strdupv ((char **) paths);

  return self;
}

/**
 * sp_file_watch_look:
 * @self: a watch
 *
 * Looks at all the files now.
 *
 * Returns: whether anything is not as it was at the last look; the first time there was none
 */
gboolean
sp_file_watch_look (SpFileWatch *self)
{
  g_autofree char *before = NULL;

  g_return_val_if_fail (SP_IS_FILE_WATCH (self), FALSE);

  before = g_steal_pointer (&self->seen);
  self->seen = look_at_all (self, NULL);

  return g_strcmp0 (before, self->seen) != 0;
}

/**
 * sp_file_watch_listen:
 * @self: a watch
 *
 * Tells of every change from now on, as long as the main context runs. Nothing runs until there is
 * one.
 */
void
sp_file_watch_listen (SpFileWatch *self)
{
  g_autoptr (GPtrArray) folders = g_ptr_array_new_with_free_func (g_object_unref);
  g_autofree char *state = NULL;

  g_return_if_fail (SP_IS_FILE_WATCH (self));

  g_ptr_array_set_size (self->monitors, 0);

  /* As files, for the name of a folder may come to stand for another one. */
  for (guint i = 0; self->paths[i] != NULL; i++)
    {
      g_autoptr (GFile) file = g_file_new_for_path (self->paths[i]);

      take_monitor (self, g_file_monitor_file (file, G_FILE_MONITOR_WATCH_MOVES, NULL, NULL));
    }

  /* Folders that have come since are heard from now on. */
  state = look_at_all (self, folders);
  for (guint i = 0; i < folders->len; i++)
    take_monitor (self, g_file_monitor_directory (g_ptr_array_index (folders, i),
                                                  G_FILE_MONITOR_WATCH_MOVES, NULL, NULL));
}
