/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-staff-news.h"

/**
 * sp_staff_news_new:
 *
 * Returns: (transfer full): news of nothing
 */
SpStaffNews *
sp_staff_news_new (void)
{
  SpStaffNews *self = g_new0 (SpStaffNews, 1);

  self->health = g_ptr_array_new_with_free_func (g_free);
  self->problems = g_ptr_array_new_with_free_func (g_free);
  self->numbers = g_ptr_array_new_with_free_func (g_free);

  return self;
}

/**
 * sp_staff_news_free:
 * @self: news
 *
 * Frees them.
 */
void
sp_staff_news_free (SpStaffNews *self)
{
  g_ptr_array_unref (self->health);
  g_ptr_array_unref (self->problems);
  g_ptr_array_unref (self->numbers);
  g_free (self);
}
