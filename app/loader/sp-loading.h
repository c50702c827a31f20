/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/model/sp-model-private.h"
#include "app/model/sp-problem.h"
#include "sp-node.h"

G_BEGIN_DECLS

/**
 * SP_LOADING_MAX_PROBLEMS:
 *
 * How many problems one file may have before the rest of them is left out. Nobody reads more, and a
 * file made to harm could have millions.
 */
#define SP_LOADING_MAX_PROBLEMS 1000

/**
 * SpReferenceKind:
 *
 * Where in a pack one thing names another, and so, of what sort the other must be and where the
 * model keeps it. See the table in sp-reference.c.
 */
typedef enum
{
  SP_REFERENCE_SOURCE,
  SP_REFERENCE_NEXT,
  SP_REFERENCE_ADD,
  SP_REFERENCE_LEAD,
  SP_REFERENCE_PHONE,
  SP_REFERENCE_LINK_PAGE,
  SP_REFERENCE_LINK_QUESTION,
  SP_REFERENCE_LINK_DESTINATION,
  SP_REFERENCE_NUMBER_CARD,
  SP_REFERENCE_DESTINATION_CONTACT,
  SP_REFERENCE_DESTINATION_PAGE,
  SP_REFERENCE_AFTER_HOURS,
  SP_REFERENCE_GROUP_CONTACT,
  SP_REFERENCE_STATEMENT_AFTER,
  SP_REFERENCE_STATEMENT_SHOWS,
  SP_REFERENCE_STATEMENT_WITHOUT,
  SP_REFERENCE_STATEMENT_UNLESS,
  SP_REFERENCE_STATEMENT_QUESTION,
  SP_REFERENCE_STATEMENT_ANSWER,
  SP_REFERENCE_STATEMENT_YARDSTICK,
  SP_REFERENCE_SCENARIO_ANSWER,
  SP_REFERENCE_SCENARIO_EXPECT,
  SP_REFERENCE_START,
  SP_REFERENCE_TOPIC_ORDER,
  SP_REFERENCE_RESULT_ORDER,
} SpReferenceKind;

/**
 * SpReference:
 * @owner: (nullable): the item that names the other, in whose fields the other is kept
 * @file: the file it stands in
 * @id: the id of the other
 * @line: the line it stands on
 * @kind: where it stands
 *
 * A place where one thing names another that may not have been read yet.
 */
typedef struct
{
  SpItem          *owner;
  const char      *file;
  const char      *id;
  guint            line;
  SpReferenceKind  kind;
} SpReference;

/**
 * SpLoading:
 * @problems: (not owned): where everything that is wrong is told
 * @pack: the pack that is being built, and that nobody else has seen
 * @file: the file that is being read, as problems name it; shared by all items of the file
 * @full: whether so much is wrong with @file that looking for more is of no use
 * @topics: (element-type SpTopic): the topics, in the order they were found
 * @destinations: (element-type SpDestination): the destinations, in the order they were found
 * @references: (element-type SpReference): what one thing says of another
 *
 * One reading of a pack: what the readers of its parts have in common.
 */
typedef struct
{
  SpProblems   *problems;
  SpPack       *pack;           /* (owned) (nullable) */
  char         *file;           /* (nullable): a GRefString, kept in @files */
  gboolean      full;
  GPtrArray    *topics;         /* (owned) */
  GPtrArray    *destinations;   /* (owned) */
  GArray       *references;     /* (owned) */

  GStringChunk *ids;            /* (owned) */
  GPtrArray    *files;          /* (owned): keeps the names that references borrow */
  GHashTable   *n_problems;     /* (owned): file to how many problems it has */
  GHashTable   *block_ids;      /* (owned): the blocks of the page being read */
  GHashTable   *answer_ids;     /* (owned): the answers of the question being read */
  GHashTable   *group_ids;      /* (owned) */
} SpLoading;

SpLoading  *sp_loading_new            (SpProblems       *problems) G_GNUC_WARN_UNUSED_RESULT;
void        sp_loading_free           (SpLoading        *self);

void        sp_loading_enter_file     (SpLoading        *self,
                                       const char       *shown_name);
void        sp_loading_report         (SpLoading        *self,
                                       const char       *rule,
                                       const xmlNode    *node,
                                       const char       *format,
                                       ...) G_GNUC_PRINTF (4, 5);
void        sp_loading_report_at      (SpLoading        *self,
                                       const char       *rule,
                                       const char       *file,
                                       guint             line,
                                       const char       *format,
                                       ...) G_GNUC_PRINTF (5, 6);

void        sp_loading_begin_item     (SpLoading        *self,
                                       gpointer          item,
                                       const xmlNode    *node);
void        sp_loading_begin_review   (SpLoading        *self,
                                       gpointer          item,
                                       const xmlNode    *node);
void        sp_loading_register       (SpLoading        *self,
                                       gpointer          item,
                                       const xmlNode    *node);
void        sp_loading_register_local (SpLoading        *self,
                                       GHashTable       *ids,
                                       const xmlNode    *node);

void        sp_loading_refer          (SpLoading        *self,
                                       SpReferenceKind   kind,
                                       gpointer          owner,
                                       const xmlNode    *node,
                                       const char       *id);
void        sp_loading_refer_all      (SpLoading        *self,
                                       SpReferenceKind   kind,
                                       gpointer          owner,
                                       const xmlNode    *node,
                                       const char       *attribute);
const char *sp_loading_describe       (SpItem           *item);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpLoading, sp_loading_free)

G_END_DECLS
