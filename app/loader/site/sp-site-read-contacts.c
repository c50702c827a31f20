/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "app/loader/xml/sp-xml.h"
#include "app/site/sp-site-private.h"
#include "sp-site-reader.h"

/*
 * The contacts of a site: the number, when somebody answers, and when it was checked.
 */

static gboolean
read_opening (const xmlNode *node,
              SpOpening     *ret_opening)
{
  const char *days = sp_node_get_attribute (node, "days");
  const char *from = sp_node_get_attribute (node, "from");
  const char *to = sp_node_get_attribute (node, "to");

  return days != NULL && from != NULL && to != NULL
         && sp_days_parse (days, &ret_opening->days)
         && sp_opening_set_times (ret_opening, from, to);
}

static void
check_overlaps (SpSiteReader  *self,
                const xmlNode *node,
                GArray       *openings,
                GArray       *lines)
{
  guint last = openings->len - 1;

  for (guint i = 0; i < last; i++)
    if (sp_openings_overlap (&g_array_index (openings, SpOpening, i),
                             &g_array_index (openings, SpOpening, last)))
      sp_reading_report (&self->reading, "site-overlap", node,
                         "these hours and those on line %u cover the same time; mend one of "
                         "them, or join them into one", g_array_index (lines, guint, i));
}

static SpHours *
read_openings (SpSiteReader  *self,
               const xmlNode *node)
{
  g_autoptr (GArray) openings = g_array_new (FALSE, FALSE, sizeof (SpOpening));
  g_autoptr (GArray) lines = g_array_new (FALSE, FALSE, sizeof (guint));

  SP_NODE_EACH (open, node)
    {
      guint line = sp_xml_get_line (open);
      SpOpening opening;

      if (!read_opening (open, &opening))
        continue;

      g_array_append_val (openings, opening);
      g_array_append_val (lines, line);
      check_overlaps (self, open, openings, lines);
    }

  if (self->site->calendar == NULL)
    return NULL;

  return sp_hours_new_weekly ((const SpOpening *) (gpointer) openings->data, openings->len,
                              self->site->calendar);
}

/**
 * sp_site_read_hours:
 * @self: a reading, of which the bank holidays have been read
 * @parent: (nullable): what may have hours
 *
 * Returns: (transfer full) (nullable): its hours
 */
SpHours *
sp_site_read_hours (SpSiteReader  *self,
                    const xmlNode *parent)
{
  const xmlNode *node = parent != NULL ? sp_node_find (parent, "hours") : NULL;
  gboolean always = sp_node_get_attribute (node, "always") != NULL;
  gboolean unknown = sp_node_get_attribute (node, "unknown") != NULL;
  gboolean weekly = sp_node_find (node, "open") != NULL;

  if (node == NULL)
    return NULL;

  if (always + unknown + weekly != 1)
    sp_reading_report (&self->reading, "site-hours", node,
                       "hours are said in one of three ways: <hours always=\"yes\"/>, <hours "
                       "unknown=\"yes\"/>, or <hours> with an <open/> for each stretch of time in "
                       "it");

  if (weekly)
    return read_openings (self, node);

  return always ? sp_hours_new_always () : sp_hours_new_unknown ();
}

static void
read_number (SpSiteReader   *self,
             const xmlNode  *contact,
             SpLocalContact *local)
{
  const xmlNode *node = sp_node_find (contact, "number");

  local->number_line = sp_xml_get_line (node);
  local->number = sp_site_reader_get_words (node);
  if (g_strcmp0 (local->number, "999") == 0 || g_strcmp0 (local->number, "112") == 0)
    sp_reading_report (&self->reading, "site-number", node,
                       "999 and 112 have a page of their own; give the number of the team itself");
}

static void
check_unique (SpSiteReader  *self,
              const xmlNode *contact,
              const char    *id)
{
  SpLocalContact *other = id != NULL ? sp_site_get_contact (self->site, id) : NULL;

  if (other != NULL)
    sp_reading_report (&self->reading, "site-twice", contact,
                       "“%s” is on line %u already; keep one of the two", id, other->line);
}

static void
read_contact (SpSiteReader  *self,
              const xmlNode *node)
{
  g_autoptr (SpLocalContact) local = g_object_new (SP_TYPE_LOCAL_CONTACT, NULL);

  local->line = sp_xml_get_line (node);
  local->id = g_strdup (sp_node_get_attribute (node, "ref"));
  local->name = sp_site_reader_find_words (node, "name");
  local->hours = sp_site_read_hours (self, node);
  read_number (self, node, local);
  local->web = sp_site_reader_find_words (node, "web");
  sp_site_read_check (self, sp_node_find (node, "checked"), &local->check);

  if (sp_node_find (node, "number") == NULL
      && sp_node_find (node, "web") == NULL)
    sp_reading_report (&self->reading, "site-missing", node,
                       "there is no way to reach this contact; add a <number> or a <web>");

  check_unique (self, node, local->id);
  if (local->id != NULL)
    g_ptr_array_add (self->site->contacts, g_steal_pointer (&local));
}

/**
 * sp_site_read_contacts:
 * @self: a reader whose site has its calendar, or none because that is wrong
 * @root: the outermost element
 *
 * Reads the contacts into the site.
 */
void
sp_site_read_contacts (SpSiteReader  *self,
                       const xmlNode *root)
{
  SP_NODE_EACH_NAMED (node, root, "contact")
    read_contact (self, node);
}
