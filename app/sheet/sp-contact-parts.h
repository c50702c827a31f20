/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "sp-scene.h"

G_BEGIN_DECLS

gboolean  sp_contact_parts_can_be_reached (const SpScene *scene,
                                           SpContact     *contact);
SpWords  *sp_contact_parts_say_name       (const SpScene *scene,
                                           SpContact     *contact) G_GNUC_WARN_UNUSED_RESULT;
SpPart   *sp_contact_parts_new_number     (const SpScene *scene,
                                           SpContact     *contact) G_GNUC_WARN_UNUSED_RESULT;
SpWords  *sp_contact_parts_say_web        (const SpScene *scene,
                                           SpContact     *contact) G_GNUC_WARN_UNUSED_RESULT;
SpWords  *sp_contact_parts_say_dear       (const SpScene *scene,
                                           SpContact     *contact) G_GNUC_WARN_UNUSED_RESULT;
void      sp_contact_parts_add_number     (SpPart        *box,
                                           const SpScene *scene,
                                           SpContact     *contact,
                                           gboolean       named);
SpPart   *sp_contact_parts_new_voiceless  (const SpScene *scene,
                                           SpContact     *contact) G_GNUC_WARN_UNUSED_RESULT;
SpPart   *sp_contact_parts_new_card       (const SpScene *scene,
                                           SpContact     *contact) G_GNUC_WARN_UNUSED_RESULT;
SpPart   *sp_contact_parts_new_list_card  (const SpScene *scene,
                                           SpContact     *contact) G_GNUC_WARN_UNUSED_RESULT;

G_END_DECLS
