/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "sp-schema.h"

#include <gio/gio.h>
#include <libxml/relaxng.h>

#include "sp-schema-resource.h"

/*
 * The published schema, content/schema/pack.rng, as it was when the program was built. libxml2
 * holds every file to it, after sp_shape_check() has named the faults it knows: so a fault of the
 * one is caught by the other. Its own messages are of little use to an author.
 */

#if LIBXML_VERSION >= 21200
typedef const xmlError *ErrorArg;
#else
typedef xmlErrorPtr ErrorArg;
#endif

/* Keeps the first error only: those that follow are the parser trying other ways. */
static void
on_error (void     *user_data,
          ErrorArg  error)
{
  char **why = user_data;

  if (*why == NULL && error->message != NULL)
    *why = g_strdelimit (g_strchomp (g_strdup (error->message)), "\n", ' ');
}

/* The schema is part of the program, so it cannot be missing or wrong. */
static xmlRelaxNGPtr
read_schema (void)
{
  g_autofree char *why = NULL;
  g_autoptr (GBytes) bytes = NULL;
  xmlRelaxNGParserCtxtPtr context;
  xmlRelaxNGPtr schema;
  gconstpointer data;
  gsize length;

  bytes = g_resource_lookup_data (sp_schema_get_resource (), "/org/signpost/schema/pack.rng",
                                  G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_assert (bytes != NULL);
  data = g_bytes_get_data (bytes, &length);

  context = xmlRelaxNGNewMemParserCtxt (data, length);
  xmlRelaxNGSetParserStructuredErrors (context, (xmlStructuredErrorFunc) on_error, &why);
  schema = xmlRelaxNGParse (context);
  xmlRelaxNGFreeParserCtxt (context);
  xmlResetLastError ();
  g_assert_cmpstr (why, ==, NULL);

  return schema;
}

/* Reading it takes longer than reading a pack, so it is kept as long as the program runs. */
static xmlRelaxNGPtr
get_schema (void)
{
  static gsize schema = 0;

  if (g_once_init_enter (&schema))
    g_once_init_leave (&schema, (gsize) read_schema ());

  return (xmlRelaxNGPtr) schema;
}

/**
 * sp_schema_validate:
 * @document: a file of a pack
 * @ret_why: (out) (transfer full): what libxml2 says when it is not
 *
 * Returns: whether @document is as the schema says
 */
gboolean
sp_schema_validate (xmlDocPtr   document,
                    char      **ret_why)
{
  xmlRelaxNGValidCtxtPtr context = xmlRelaxNGNewValidCtxt (get_schema ());
  g_autofree char *why = NULL;
  int status;

  xmlRelaxNGSetValidStructuredErrors (context, (xmlStructuredErrorFunc) on_error, &why);
  status = xmlRelaxNGValidateDoc (context, document);
  xmlRelaxNGFreeValidCtxt (context);
  xmlResetLastError ();

  if (status != 0)
    *ret_why = why != NULL ? g_steal_pointer (&why) : g_strdup ("unknown");

  return status == 0;
}
