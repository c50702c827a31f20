/* SPDX-FileCopyrightText: The Signpost authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

/*
 * The inside of the model. The loader fills these once, before anybody else sees them; from then
 * on they never change. Nothing but the model and the loader may include this.
 */

#include "sp-answer.h"
#include "sp-block.h"
#include "sp-contact.h"
#include "sp-destination.h"
#include "sp-number-group.h"
#include "sp-page.h"
#include "sp-question.h"
#include "sp-scenario.h"
#include "sp-source.h"
#include "sp-statement.h"
#include "sp-topic.h"
#include "sp-item.h"
#include "sp-pack.h"

G_BEGIN_DECLS

typedef struct
{
  char       *id;                       /* (owned) (nullable) */
  char       *file;                     /* (owned) (nullable): a GRefString, shared by a file */
  guint       line;
  GListStore *sources;                  /* (owned) (nullable) */
  char       *reviewed;                 /* (owned) (nullable): a GRefString, and so the next */
  char       *review_by;                /* (owned) (nullable) */
} SpItemPrivate;

SpItemPrivate *sp_item_get_fields (SpItem             *self);
GListStore    *sp_block_need_children (SpBlock *self);

GListModel    *sp_blocks_get      (GListStore * const  blocks[2],
                                   SpPerson            person);

struct _SpBlock
{
  SpItem parent_instance;

  SpBlockKind   kind;
  SpBlockStyle  style;
  SpText       *title;                  /* (owned) (nullable) */
  SpText       *words;                  /* (owned) (nullable) */
  SpText       *tag;                    /* (owned) (nullable) */
  char         *icon;                   /* (owned) (nullable) */
  SpItem       *target;                 /* (nullable): the pack keeps it */
  GListStore   *children;               /* (owned) (nullable) */
};

struct _SpTopic
{
  SpItem parent_instance;

  SpText     *title;                    /* (owned) (nullable) */
  SpText     *summary;                  /* (owned) (nullable) */
  char       *icon;                     /* (owned) (nullable) */
  GListStore *pages;                    /* (owned) */
};

struct _SpPage
{
  SpItem parent_instance;

  SpTopic    *topic;                    /* (nullable): the pack keeps it */
  guint       position;
  SpText     *title;                    /* (owned) (nullable) */
  SpText     *lead;                     /* (owned) (nullable) */
  GListStore *blocks;                   /* (owned) */
};

struct _SpQuestion
{
  SpItem parent_instance;

  SpWording   title;
  SpWording   why;
  GListStore *help[2];                  /* (owned) (nullable) */
  GListStore *answers;                  /* (owned) */
  char       *waiver;                   /* (owned) (nullable) */
  guint       index;
};

struct _SpAnswer
{
  SpItem parent_instance;

  SpQuestion    *question;              /* (nullable): the pack keeps it */
  SpWording      label;
  SpWording      hint;
  SpWording      because;
  SpQuestion    *next;                  /* (nullable): the pack keeps it */
  GPtrArray     *adds;                  /* (owned) (nullable) */
  SpDestination *lead;                  /* (nullable): the pack keeps it */
  gboolean       not_sure;
  gboolean       sets_person;
  SpPerson       person;
  guint          index;
};

struct _SpDestination
{
  SpItem parent_instance;

  SpLevel     level;
  char       *icon;                     /* (owned) (nullable) */
  SpText     *title;                    /* (owned) (nullable) */
  SpText     *name;                     /* (owned) (nullable) */
  SpText     *short_name;               /* (owned) (nullable) */
  SpWording   summary;
  GListStore *todo[2];                  /* (owned) (nullable) */
  GListStore *asked[2];                 /* (owned) (nullable) */
  GListStore *expect[2];                /* (owned) (nullable) */
  GListStore *ways;                     /* (owned) */
  GListStore *contacts;                 /* (owned) */
  GListStore *pages;                    /* (owned) */
  guint       rank;
};

struct _SpContact
{
  SpItem parent_instance;

  SpScope    scope;
  SpChannel  channel;
  char      *number;                    /* (owned) (nullable) */
  char      *web;                       /* (owned) (nullable) */
  char      *read;                      /* (owned) (nullable) */
  gboolean   sure;
  gboolean   always_open;
  gboolean   required;
  SpContact *after_hours;               /* (nullable): the pack keeps it */
  SpText    *name;                      /* (owned) (nullable) */
  SpText    *purpose;                   /* (owned) (nullable) */
  SpText    *hours;                     /* (owned) (nullable) */
  SpText    *cost;                      /* (owned) (nullable) */
  SpText    *deaf;                      /* (owned) (nullable) */
  SpText    *note;                      /* (owned) (nullable) */
};

struct _SpNumberGroup
{
  SpItem parent_instance;

  SpText     *title;                    /* (owned) (nullable) */
  GListStore *contacts;                 /* (owned) */
};

struct _SpSource
{
  SpItem parent_instance;

  char *title;                          /* (owned) (nullable) */
  char *publisher;                      /* (owned) (nullable) */
  char *date;                           /* (owned) (nullable) */
};

struct _SpScenario
{
  SpItem parent_instance;

  SpText    *title;                     /* (owned) (nullable) */
  SpText    *story;                     /* (owned) (nullable) */
  SpText    *reason;                    /* (owned) (nullable) */
  GPtrArray *answers;                   /* (owned) (nullable) */
  GPtrArray *expects;                   /* (owned) (nullable) */
};

struct _SpStatement
{
  SpItem parent_instance;

  SpStatementKind  kind;
  char            *words;               /* (owned) (nullable) */
  GPtrArray       *after;               /* (owned) (nullable) */
  GPtrArray       *shows;               /* (owned) (nullable) */
  GPtrArray       *without;             /* (owned) (nullable) */
  GPtrArray       *unless;              /* (owned) (nullable) */
  GPtrArray       *questions;           /* (owned) (nullable) */
  SpAnswer        *answer;              /* (nullable): the pack keeps it */
  SpAnswer        *yardstick;           /* (nullable): the pack keeps it */
  guint            count;
  SpPerson         person;
};

struct _SpPack
{
  SpItem parent_instance;

  SpText      *title;                   /* (owned) (nullable) */
  char        *version;                 /* (owned) (nullable) */
  gboolean     sealed;
  char        *date;                    /* (owned) (nullable) */
  char        *language;                /* (owned) (nullable) */
  SpQuestion  *start;                   /* (nullable): in questions */

  GListStore  *topics;                  /* (owned) */
  GListStore  *questions;               /* (owned) */
  GListStore  *destinations;            /* (owned): in the order of results */
  GListStore  *contacts;                /* (owned) */
  GListStore  *number_groups;           /* (owned) */
  GListStore  *sources;                 /* (owned) */
  GListStore  *scenarios;               /* (owned) */
  GListStore  *statements;              /* (owned) */

  GString     *letters;                 /* (owned) */
  GHashTable  *by_id;                   /* (owned): id to borrowed SpItem */
  GHashTable  *interface;               /* (owned): id to owned SpText */
  GPtrArray   *text_places;             /* (owned) (element-type SpTextPlace) */
  guint        n_answers;
};

G_END_DECLS
