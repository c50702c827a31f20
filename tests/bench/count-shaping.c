/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cairo-xlib.h>
#include <hb.h>

/*
 * To be preloaded: counts how often HarfBuzz is asked to shape a run of text. The count is a 64-bit
 * number at the start of the file that SHAPING_COUNT names, where somebody else can read it while
 * the program runs. Behind it stands how far it was when the first frame was painted. Unlike
 * milliseconds it is the same on every machine.
 */

enum
{
  SHAPED,
  BEFORE_FIRST_FRAME,
  N_COUNTS,
};

static uint64_t *
open_counts (void)
{
  const char *path = getenv ("SHAPING_COUNT");
  int file = path != NULL ? open (path, O_RDWR | O_CREAT, 0600) : -1;
  void *counts = MAP_FAILED;

  if (file >= 0 && ftruncate (file, N_COUNTS * sizeof (uint64_t)) == 0)
    counts = mmap (NULL, N_COUNTS * sizeof (uint64_t), PROT_READ | PROT_WRITE, MAP_SHARED, file, 0);
  if (file >= 0)
    close (file);

  return counts != MAP_FAILED ? counts : NULL;
}

static uint64_t *
get_counts (void)
{
  static uint64_t *counts;
  static int opened;

  if (!opened)
    counts = open_counts ();
  opened = 1;

  return counts;
}

void
hb_shape (hb_font_t          *font,
          hb_buffer_t        *buffer,
          const hb_feature_t *features,
          unsigned int        n_features)
{
  static __typeof__ (hb_shape) *shape;
  uint64_t *counts = get_counts ();

  if (shape == NULL)
    shape = (__typeof__ (hb_shape) *) dlsym (RTLD_NEXT, "hb_shape");

  if (counts != NULL)
    counts[SHAPED]++;
  shape (font, buffer, features, n_features);
}

/* What GTK calls when it begins to paint a frame. */
cairo_surface_t *
cairo_xlib_surface_create (Display  *display,
                           Drawable  drawable,
                           Visual   *visual,
                           int       width,
                           int       height)
{
  static __typeof__ (cairo_xlib_surface_create) *create;
  uint64_t *counts = get_counts ();

  if (create == NULL)
    create = (__typeof__ (cairo_xlib_surface_create) *) dlsym (RTLD_NEXT,
                                                               "cairo_xlib_surface_create");

  if (counts != NULL && counts[BEFORE_FIRST_FRAME] == 0)
    counts[BEFORE_FIRST_FRAME] = counts[SHAPED];

  return create (display, drawable, visual, width, height);
}
