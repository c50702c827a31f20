/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-picture.h"

#include "app/loader/grammar/sp-suggest.h"
#include "app/loader/grammar/sp-value.h"
#include "app/loader/sp-picture-names.h"
#include "app/loader/xml/sp-node.h"

/* The drawings that come with the program; the list is that of ui/icons/meson.build. */
static const char * const picture_names[] = { SP_PICTURE_NAMES, NULL };

static void
report_unknown (SpLoading     *loading,
                const xmlNode *node,
                const char    *attribute,
                const char    *name)
{
  g_autofree char *suggestion = NULL;
  g_autofree char *all = NULL;
  SpSuggestion nearest;

  sp_suggestion_start (&nearest, name);
  for (guint i = 0; picture_names[i] != NULL; i++)
    sp_suggestion_consider (&nearest, picture_names[i]);

  suggestion = sp_suggestion_finish (&nearest);
  if (*suggestion == '\0')
    all = g_strjoinv (", ", (char **) picture_names);

  sp_loading_report (loading, "unknown-picture", node,
                     "there is no picture “%s”, as %s=\"…\" names it%s%s",
                     name, attribute, all != NULL ? "; there are: " : suggestion,
                     all != NULL ? all : "");
}

/**
 * sp_picture_read:
 * @loading: a loading
 * @node: an element that names a picture
 * @attribute: the attribute that names it
 *
 * Reads the name of a picture. One that Signpost does not have would leave a hole on the screen, so
 * it is reported; names that are not written as names are, and ones left out, were reported before.
 *
 * Returns: (transfer full) (nullable): the name, or %NULL if it is left out
 */
char *
sp_picture_read (SpLoading     *loading,
                 const xmlNode *node,
                 const char    *attribute)
{
  const char *name = sp_node_get_attribute (node, attribute);

  if (name != NULL && sp_value_check (SP_VALUE_NAME, name)
      && !g_strv_contains (picture_names, name))
    report_unknown (loading, node, attribute, name);

  return g_strdup (name);
}
