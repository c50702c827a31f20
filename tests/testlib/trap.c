/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>

/*
 * A module for any program that is talked into loading one, as what variable ever. It does nothing
 * but tell that it was loaded, by a file beside it.
 */
__attribute__ ((constructor)) static void
spring (void)
{
  Dl_info self;
  char path[4096];
  int file;

  if (dladdr (spring, &self) == 0)
    return;

  snprintf (path, sizeof path, "%s.sprung", self.dli_fname);
  file = open (path, O_CREAT | O_WRONLY, 0666);
  if (file >= 0)
    close (file);
}
