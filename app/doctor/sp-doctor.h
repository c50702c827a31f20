/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

#include "app/model/sp-pack.h"
#include "app/site/sp-site.h"

G_BEGIN_DECLS

/**
 * SpFindingState:
 * @SP_FINDING_FINE: it is as it should be
 * @SP_FINDING_LOOK: it works, and somebody should look at it
 * @SP_FINDING_WRONG: the screen does not do what it is for until it is mended
 *
 * How bad something is.
 */
typedef enum
{
  SP_FINDING_FINE,
  SP_FINDING_LOOK,
  SP_FINDING_WRONG,
} SpFindingState;

typedef struct _SpDoctor SpDoctor;

/**
 * SpDoctor:
 * @root: where the file system of the machine begins, usually `/`
 * @content: (owned): the folder with the content, in that file system
 * @site_file: (owned): the site file, in that file system
 * @pack: (owned) (nullable): the content, once it was found right
 * @site: (owned) (nullable): the site, once it was found right
 * @today: the day it is
 * @page: (owned): what was found, in words
 * @worst: the worst that was found
 *
 * Looks at an installation. Each part of it is a file, so a machine that is switched off, or an
 * image of one, can be looked at as well.
 */
struct _SpDoctor
{
  char           *root;
  char           *content;
  char           *site_file;
  SpPack         *pack;
  SpSite         *site;
  GDate           today;
  GString        *page;
  SpFindingState  worst;
};

SpDoctor *sp_doctor_new           (const char     *root,
                                   const char     *content,
                                   const char     *site_file);
void      sp_doctor_free          (SpDoctor       *self);
void      sp_doctor_look_at_all   (SpDoctor       *self);

char     *sp_doctor_get_path      (SpDoctor       *self,
                                   const char     *path);
gboolean  sp_doctor_is_there      (SpDoctor       *self,
                                   const char     *path);
char     *sp_doctor_read          (SpDoctor       *self,
                                   const char     *path);
void      sp_doctor_say           (SpDoctor       *self,
                                   SpFindingState  state,
                                   const char     *part,
                                   const char     *mend,
                                   const char     *format,
                                   ...) G_GNUC_PRINTF (5, 6);

void      sp_doctor_look_at_words   (SpDoctor *self);
void      sp_doctor_look_at_machine (SpDoctor *self);
void      sp_doctor_look_at_session (SpDoctor *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpDoctor, sp_doctor_free)

G_END_DECLS
