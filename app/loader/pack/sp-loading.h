/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "app/loader/xml/sp-node.h"
#include "app/loader/xml/sp-reading.h"
#include "app/model/sp-model-private.h"
#include "app/model/sp-problem.h"

G_BEGIN_DECLS

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
 * @reading: what is read, and where all that is wrong is told; all items of a file share its name
 * @pack: the pack that is being built, and that nobody else has seen
 * @topics: (element-type SpTopic): the topics, in the order they were found
 * @destinations: (element-type SpDestination): the destinations, in the order they were found
 * @references: (element-type SpReference): what one thing says of another
 * @seen: a bit for each letter of the basic plane, set for those the pack has
 *
 * One reading of a pack: what the readers of its parts have in common.
 */
typedef struct
{
  SpReading     reading;
  SpPack       *pack;           /* (owned) (nullable) */
  GPtrArray    *topics;         /* (owned) */
  GPtrArray    *destinations;   /* (owned) */
  GArray       *references;     /* (owned) */

  GStringChunk *ids;            /* (owned) */
  GHashTable   *block_ids;      /* (owned): the blocks of the page being read */
  GHashTable   *answer_ids;     /* (owned): the answers of the question being read */
  GHashTable   *group_ids;      /* (owned) */
  guint8        seen[0x10000 / 8];
} SpLoading;

/**
 * sp_loading_report:
 *
 * As sp_reading_report(), of the reading of a #SpLoading.
 */
#define sp_loading_report(loading, ...) sp_reading_report (&(loading)->reading, __VA_ARGS__)

/**
 * sp_loading_report_at:
 *
 * As sp_reading_report_at(), of the reading of a #SpLoading.
 */
#define sp_loading_report_at(loading, ...) sp_reading_report_at (&(loading)->reading, __VA_ARGS__)

SpLoading  *sp_loading_new            (SpProblems       *problems) G_GNUC_WARN_UNUSED_RESULT;
void        sp_loading_free           (SpLoading        *self);


void        sp_loading_begin_item     (SpLoading        *self,
                                       gpointer          item,
                                       const xmlNode    *node);
void        sp_loading_begin_review   (SpLoading        *self,
                                       gpointer          item,
                                       const xmlNode    *node);
void        sp_loading_note_letters   (SpLoading        *self,
                                       const char       *words);
void        sp_loading_keep           (GListStore       *list,
                                       gpointer          item);
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
const char *sp_loading_describe       (GType             sort);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (SpLoading, sp_loading_free)

G_END_DECLS
