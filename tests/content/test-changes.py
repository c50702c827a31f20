#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""How many slips of one answer the statements, scenarios and rules notice by themselves.

test-changes.py SIGNPOST_CONTENT CONTENT [--all]

An answer can be changed in a few ways: led elsewhere, a destination dropped or put in place of
another, what stands first dropped, whom it is about dropped or turned round. Each changed pack is
checked like any other. What is not noticed must be on the list of changes that take nothing from
anybody. With --all every one of some thousand changes is tried, which takes minutes; without,
always the same sample of the kinds that there are most of, and all of the others.
"""

import argparse
import collections
import concurrent.futures
import os
import random
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

NS = '{urn:signpost:content:1}'
HARMLESS = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'harmless-changes.txt')

# Of the kinds that there are thousands of, so many are tried.
SAMPLE = 200

# The share of all changes that must be noticed, harmless or not.
NOTICED = 0.97

Change = collections.namedtuple('Change', 'kind answer attribute old new')


def describe(change):
    return ' '.join([change.kind, change.answer, change.old, '->', change.new or 'nothing'])


def read_answers(content):
    root = ElementTree.parse(os.path.join(content, 'triage', 'questions.xml')).getroot()
    return [('%s:%s' % (question.get('id'), answer.get('id')), answer)
            for question in root for answer in question.findall(NS + 'answer')]


def list_moves(answers):
    questions = ['END'] + list(dict.fromkeys(name.split(':')[0] for name, _ in answers))
    for name, answer in answers:
        for target in questions:
            if target != answer.get('next'):
                yield Change('moved', name, 'next', answer.get('next'), target)


def list_destinations_changed(answers):
    destinations = list(dict.fromkeys(id for _, answer in answers
                                      for id in answer.get('add', '').split()))
    for name, answer in answers:
        adds = answer.get('add', '').split()
        for i, old in enumerate(adds):
            yield Change('dropped', name, 'add', old, ' '.join(adds[:i] + adds[i + 1:]))
            for new in destinations:
                if new not in adds:
                    yield Change('swapped', name, 'add', old,
                                 ' '.join(adds[:i] + [new] + adds[i + 1:]))


def list_small_changes(answers):
    for name, answer in answers:
        if answer.get('lead'):
            yield Change('first', name, 'lead', answer.get('lead'), '')
        if answer.get('about'):
            other = 'they' if answer.get('about') == 'you' else 'you'
            yield Change('about', name, 'about', answer.get('about'), '')
            yield Change('about', name, 'about', answer.get('about'), other)


def list_changes(content):
    """Every change of one answer that changes anything."""
    answers = read_answers(content)
    return [*list_moves(answers), *list_destinations_changed(answers),
            *list_small_changes(answers)]


def pick_some(changes):
    kinds = collections.defaultdict(list)
    for change in changes:
        kinds[change.kind].append(change)
    return [change for of_kind in kinds.values()
            for change in random.Random(1).sample(of_kind, min(SAMPLE, len(of_kind)))]


class Checker:
    """Copies of a pack, one for each thread, whose questions are changed and changed back."""

    def __init__(self, program, content, n_copies):
        self.program = program
        self.folder = tempfile.mkdtemp()
        self.copies = [os.path.join(self.folder, str(i)) for i in range(n_copies)]
        for copy in self.copies:
            shutil.copytree(content, copy)
        ElementTree.register_namespace('', NS.strip('{}'))
        self.tree = os.path.join(content, 'triage', 'questions.xml')

    def close(self):
        shutil.rmtree(self.folder)

    def write(self, copy, change):
        tree = ElementTree.parse(self.tree)
        question, answer = change.answer.split(':')
        element = tree.getroot().find('%squestion[@id="%s"]/%sanswer[@id="%s"]'
                                      % (NS, question, NS, answer))
        if change.new:
            element.set(change.attribute, change.new)
        else:
            del element.attrib[change.attribute]
        tree.write(os.path.join(copy, 'triage', 'questions.xml'), encoding='UTF-8',
                   xml_declaration=True)

    def is_noticed(self, change):
        copy = self.copies.pop()
        try:
            self.write(copy, change)
            ended = subprocess.run([self.program, 'check', copy], capture_output=True, check=False)
            assert ended.returncode in (0, 1), ended.stderr
            return ended.returncode == 1
        finally:
            self.copies.append(copy)


def try_changes(program, content, changes):
    n_threads = os.cpu_count() or 1
    checker = Checker(program, content, n_threads)
    try:
        with concurrent.futures.ThreadPoolExecutor(n_threads) as pool:
            return list(pool.map(checker.is_noticed, changes))
    finally:
        checker.close()


def read_harmless():
    with open(HARMLESS, encoding='utf-8') as file:
        return {line.split('  ')[0].strip() for line in file
                if line.strip() and not line.startswith('#')}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('program')
    parser.add_argument('content')
    parser.add_argument('--all', action='store_true')
    options = parser.parse_args()

    changes = list_changes(options.content)
    if not options.all:
        changes = pick_some(changes)
    verdicts = dict(zip(changes, try_changes(options.program, options.content, changes)))

    for kind in dict.fromkeys(change.kind for change in changes):
        of_kind = [noticed for change, noticed in verdicts.items() if change.kind == kind]
        print('# %-8s %d of %d noticed' % (kind, sum(of_kind), len(of_kind)))
    slips = {describe(change) for change, noticed in verdicts.items() if not noticed}
    harmless = read_harmless()
    faults = ['not noticed, and not known to be harmless: ' + slip for slip in slips - harmless]
    if options.all:
        faults += ['listed as harmless, and noticed now: ' + line for line in harmless - slips]
    for fault in sorted(faults):
        print('# ' + fault)

    share = 1 - len(slips) / len(changes)
    print('1..2')
    print('%sok 1 - %.1f of 100 changes of one answer are noticed'
          % ('' if share >= NOTICED else 'not ', 100 * share))
    print('%sok 2 - all others are on the list of harmless ones' % ('' if not faults else 'not '))
    return 0 if share >= NOTICED and not faults else 1


if __name__ == '__main__':
    sys.exit(main())
