/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>
#include <libxml/xmlerror.h>

G_BEGIN_DECLS

char     *sp_xml_message_new        (const xmlError *error) G_GNUC_WARN_UNUSED_RESULT;
gboolean  sp_xml_message_is_certain (const xmlError *error);

G_END_DECLS
