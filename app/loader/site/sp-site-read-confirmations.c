/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/loader/xml/sp-xml.h"
#include "app/site/sp-site-private.h"
#include "sp-site-reader.h"

/*
 * When and how somebody made sure of a number, and what an operator says of those that come with
 * the content.
 */

/* In the order of SpCheckHow. */
static const char * const hows[] = { "called", "seen", NULL };

static void
check_days (SpSiteReader  *self,
            const xmlNode *node,
            const GDate   *checked,
            const GDate   *review_by,
            const SpCheck *check)
{
  GDate latest = *checked;

  g_date_add_years (&latest, 1);
  if (g_date_compare (review_by, checked) < 0)
    sp_reading_report (&self->reading, "site-dates", node,
                       "it is to be checked again by %s, which is before it was checked, on "
                       "%s; change one of the two", check->review_by, check->on);
  else if (g_date_compare (review_by, &latest) > 0)
    sp_reading_report (&self->reading, "site-dates", node,
                       "it was checked on %s and is to be checked again by %s; that must be "
                       "within a year", check->on, check->review_by);
}

/**
 * sp_site_read_check:
 * @self: a reader
 * @node: (nullable): the element that tells of a check
 * @ret_check: where to put it
 *
 * Reads when and how somebody made sure of a number.
 */
void
sp_site_read_check (SpSiteReader  *self,
                    const xmlNode *node,
                    SpCheck       *ret_check)
{
  GDate checked;
  GDate review_by;
  gboolean has_checked = sp_site_reader_get_date (node, "on", &checked);
  gboolean has_review_by = sp_site_reader_get_date (node, "review-by", &review_by);

  ret_check->line = sp_xml_get_line (node);
  ret_check->by = g_strdup (sp_node_get_attribute (node, "by"));
  ret_check->how = sp_node_get_choice (node, "how", hows);
  if (has_checked)
    ret_check->on = sp_site_date_to_string (&checked);
  if (has_review_by)
    ret_check->review_by = sp_site_date_to_string (&review_by);
  if (has_checked && has_review_by)
    check_days (self, node, &checked, &review_by, ret_check);
}

static void
check_unique (SpSiteReader         *self,
              const xmlNode        *node,
              const SpConfirmation *confirmation)
{
  SpConfirmation *other = sp_site_get_confirmation (self->site, confirmation->id);

  if (other != NULL)
    sp_reading_report (&self->reading, "site-twice", node,
                       "“%s” is on line %u already; keep one of the two", confirmation->id,
                       other->check.line);
}

static void
read_confirmation (SpSiteReader  *self,
                   const xmlNode *node,
                   gboolean       left_out)
{
  g_autoptr (SpConfirmation) confirmation = g_new0 (SpConfirmation, 1);

  confirmation->id = g_strdup (sp_node_get_attribute (node, "ref"));
  confirmation->as = g_strdup (sp_node_get_attribute (node, "as"));
  confirmation->left_out = left_out;
  sp_site_read_check (self, node, &confirmation->check);
  check_unique (self, node, confirmation);
  g_ptr_array_add (self->site->confirmations, g_steal_pointer (&confirmation));
}

/**
 * sp_site_read_confirmations:
 * @self: a reader
 * @root: the outermost element
 *
 * Reads into the site which of the numbers that come with the content somebody made sure of here.
 */
void
sp_site_read_confirmations (SpSiteReader  *self,
                            const xmlNode *root)
{
  SP_NODE_EACH_NAMED (node, root, "confirmed")
    read_confirmation (self, node, FALSE);
  SP_NODE_EACH_NAMED (node, root, "left-out")
    read_confirmation (self, node, TRUE);
}
