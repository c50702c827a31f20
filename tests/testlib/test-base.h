/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-problem.h"

G_BEGIN_DECLS

/*
 * A small pack that is right, in a folder of the test's own, to be made wrong. It is put together
 * from fixtures/packs/base; the words of the screens are not kept there: there is one for every key
 * the program knows.
 */
#define TEST_BASE_PACK "pack"

void  test_base_init           (const char *name);
void  test_base_clear          (void);
void  test_base_start          (void);
char *test_base_load           (void);
void  test_base_assert         (const char *expected);
char *test_base_get_path       (const char *name,
                                const char *relative);
char *test_base_read           (const char *file,
                                gsize      *length);
char *test_base_make_interface (void);
void  test_base_write          (const char *path,
                                const char *data,
                                gssize      length);
void  test_base_copy           (const char *from,
                                const char *to);
void  test_base_remove         (const char *path);

G_END_DECLS
