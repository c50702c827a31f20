/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-pair.h"

#include "app/loader/grammar/sp-grammar.h"
#include "app/loader/pack/sp-pack-loader.h"
#include "app/loader/site/sp-site-loader.h"
#include "app/site/sp-site-check.h"

/**
 * sp_pair_is_whole:
 * @self: a pair
 *
 * Returns: whether there are both
 */
gboolean
sp_pair_is_whole (const SpPair *self)
{
  return self->pack != NULL && self->site != NULL;
}

/**
 * sp_pair_read:
 * @self: an empty pair
 * @content: the folder with the content
 * @site: the site file
 * @problems: where to say what is wrong with either by itself
 *
 * Reads the two. What is right in itself may still not fit the other: see sp_pair_check().
 *
 * Returns: whether there are both
 */
gboolean
sp_pair_read (SpPair     *self,
              const char *content,
              const char *site,
              SpProblems *problems)
{
  self->pack = sp_pack_load (content, problems);
  self->site = sp_site_load (site, problems);
  sp_grammar_rest ();

  return sp_pair_is_whole (self);
}

/**
 * sp_pair_check:
 * @self: a whole pair
 * @public_on: (nullable): the day, where it is held to what a kiosk in public has to fulfil
 * @problems: where to say what does not fit
 *
 * Holds the two against each other, and against the day.
 */
void
sp_pair_check (const SpPair *self,
               const GDate  *public_on,
               SpProblems   *problems)
{
  sp_site_check_pack (self->site, self->pack, problems);
  if (public_on != NULL)
    sp_site_check_kiosk (self->site, self->pack, public_on, problems);
}

/**
 * sp_pair_read_kept:
 * @self: an empty pair
 * @files: what was kept
 *
 * What was kept is held to itself, and not to the day: a number that nobody made sure of in time
 * goes from the screen by itself, as it does while the kiosk runs.
 *
 * Returns: whether it can be shown; @self is empty if not
 */
gboolean
sp_pair_read_kept (SpPair            *self,
                   const SpKeptFiles *files)
{
  g_autoptr (SpProblems) problems = sp_problems_new ();

  if (sp_pair_read (self, files->content, files->site, problems))
    sp_pair_check (self, NULL, problems);
  if (sp_pair_is_whole (self) && sp_problems_get_n_errors (problems) == 0)
    return TRUE;

  sp_pair_clear (self);

  return FALSE;
}

/**
 * sp_pair_can_be_shown:
 * @files: a copy of what is shown
 *
 * A #SpKeptCheckFunc.
 *
 * Returns: whether a kiosk could begin with it
 */
gboolean
sp_pair_can_be_shown (const SpKeptFiles *files)
{
  g_auto (SpPair) pair = { NULL };

  return sp_pair_read_kept (&pair, files);
}

/**
 * sp_pair_move:
 * @self: a pair, which goes
 * @from: the pair that takes its place, and is empty afterwards
 *
 * Puts one pair in the place of another, in one step.
 */
void
sp_pair_move (SpPair *self,
              SpPair *from)
{
  sp_pair_clear (self);
  *self = *from;
  *from = (SpPair) { NULL };
}

/**
 * sp_pair_clear:
 * @self: a pair
 *
 * Lets go of the two.
 */
void
sp_pair_clear (SpPair *self)
{
  g_clear_object (&self->pack);
  g_clear_object (&self->site);
}
