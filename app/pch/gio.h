/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

/* Read once for all files, which takes half of the time to compile them: they include it too. */
#include <gio/gio.h>
