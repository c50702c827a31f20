/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-contact-reader.h"

#include "sp-inline.h"

/* In the order of SpScope and SpChannel. */
static const char * const scopes[] = { "national", "local", NULL };
static const char * const channels[] = { "phone", "text", "web", "app", NULL };

static void
check_absent (SpLoading     *loading,
              const xmlNode *node,
              const char    *attribute,
              const char    *sentence)
{
  if (sp_node_get_attribute (node, attribute) != NULL)
    sp_loading_report (loading, "contact-scope", node, "%s: take the attribute %s out",
                       sentence, attribute);
}

static void
check_present (SpLoading     *loading,
               const xmlNode *node,
               const char    *attribute,
               const char    *sentence)
{
  if (sp_node_get_attribute (node, attribute) == NULL)
    sp_loading_report (loading, "contact-scope", node, "%s: write %s=\"…\"", sentence, attribute);
}

/* What a number rests on must be known, and is read again: services move, and close. */
static void
check_national (SpLoading     *loading,
                const xmlNode *node)
{
  const char *sentence = "a national contact says on what it rests, and when that was read";

  check_present (loading, node, "read", sentence);
  check_present (loading, node, "review-by", sentence);
  check_present (loading, node, "sources", sentence);
  check_absent (loading, node, "required", "a national contact is always there");
  check_absent (loading, node, "after-hours", "only a local contact has one for other hours");

  if (sp_node_get_attribute (node, "number") == NULL
      && sp_node_get_attribute (node, "web") == NULL)
    sp_loading_report (loading, "contact-unreachable", node,
                       "nobody can reach this contact; give it a number=\"…\" or a web=\"…\"");
}

static void
check_local (SpLoading     *loading,
             const xmlNode *node)
{
  const char * const foreign[] = {
    "number", "web", "by", "always", "cost", "read", "review-by", "sure",
  };

  check_present (loading, node, "required", "a local contact says whether a site must have it");

  for (guint i = 0; i < G_N_ELEMENTS (foreign); i++)
    check_absent (loading, node, foreign[i],
                  "the number and hours of a local contact stand in the site file");
}

static SpContact *
read_contact (SpLoading     *loading,
              const xmlNode *node)
{
  SpContact *contact = g_object_new (SP_TYPE_CONTACT, NULL);

  sp_loading_begin_item (loading, contact, node);
  sp_loading_begin_review (loading, contact, node);
  sp_loading_register (loading, contact, node);
  sp_loading_refer (loading, SP_REFERENCE_AFTER_HOURS, contact, node,
                    sp_node_get_attribute (node, "after-hours"));

  contact->scope = sp_node_get_choice (node, "scope", scopes);
  contact->channel = sp_node_get_choice (node, "by", channels);
  contact->number = g_strdup (sp_node_get_attribute (node, "number"));
  contact->web = g_strdup (sp_node_get_attribute (node, "web"));
  contact->read = g_strdup (sp_node_get_attribute (node, "read"));
  contact->sure = !sp_node_has_value (node, "sure", "no");
  contact->always_open = sp_node_has_value (node, "always", "yes");
  contact->required = sp_node_has_value (node, "required", "yes");
  contact->name = sp_inline_read_child (loading, node, "name");
  contact->purpose = sp_inline_read_child (loading, node, "for");
  contact->hours = sp_inline_read_child (loading, node, "hours");
  contact->cost = sp_inline_read_child (loading, node, "cost");
  contact->deaf = sp_inline_read_child (loading, node, "deaf");
  contact->note = sp_inline_read_child (loading, node, "note");

  return contact;
}

/**
 * sp_contact_reader_read:
 * @loading: a reading
 * @root: a `<contacts>`
 *
 * Reads whom people can call. National contacts carry their numbers; those of local ones come from
 * the site file.
 */
void
sp_contact_reader_read (SpLoading     *loading,
                        const xmlNode *root)
{
  SP_NODE_EACH_NAMED (child, root, "contact")
    {
      sp_loading_keep (loading->pack->contacts, read_contact (loading, child));
      if (sp_node_has_value (child, "scope", "national"))
        check_national (loading, child);
      else if (sp_node_has_value (child, "scope", "local"))
        check_local (loading, child);
    }
}
