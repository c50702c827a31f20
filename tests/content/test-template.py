#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The template for translations is what gettext’s own tools make of the content.

test-template.py SIGNPOST-CONTENT SOURCE-ROOT
"""

import glob
import os
import subprocess
import sys
import tempfile
import unittest

import polib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'ui'))

import tap

CONTENT, ROOT = sys.argv[1:3]
del sys.argv[1:]

FOLDER = os.path.join(ROOT, 'content')

# In letters: a text of no more than this is told apart by where it stands.
SHORT = 30


def run(*command, **more):
    return subprocess.run(command, check=True, capture_output=True, encoding='utf-8', **more).stdout


def make_template():
    return run(CONTENT, 'pot', FOLDER)


def list_files():
    files = sorted(glob.glob(os.path.join(FOLDER, '**', '*.xml'), recursive=True))
    return [file for file in files if os.sep + 'schema' + os.sep not in file]


def extract(folder):
    """What xgettext finds, by the rules in po/its."""
    target = os.path.join(folder, 'extracted.pot')
    run('xgettext', '--from-code=UTF-8', '-o', target, *list_files(),
        env={**os.environ, 'GETTEXTDATADIRS': os.path.join(ROOT, 'po')})
    return polib.pofile(target)


def list_keys(template):
    return {(entry.msgctxt, entry.msgid) for entry in template}


class Template(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.words = make_template()
        cls.template = polib.pofile(cls.words)

    def test_is_what_xgettext_finds(self):
        with tempfile.TemporaryDirectory() as folder:
            extracted = list_keys(extract(folder))
        ours = list_keys(self.template)
        self.assertGreater(len(ours), 1500)
        self.assertEqual(ours - extracted, set())
        self.assertEqual(extracted - ours, set())

    def test_is_the_one_in_po(self):
        with open(os.path.join(ROOT, 'po', 'signpost.pot'), encoding='utf-8') as file:
            self.assertEqual(self.words, file.read(),
                             'the content has changed; write the template anew with '
                             'signpost-content pot > po/signpost.pot')

    def test_short_texts_are_told_apart(self):
        for entry in self.template:
            with self.subTest(entry.msgid):
                if len(entry.msgid) <= SHORT and '<' not in entry.msgid:
                    self.assertTrue(entry.msgctxt)

    def test_gettext_takes_it(self):
        with tempfile.TemporaryDirectory() as folder:
            path = os.path.join(folder, 'signpost.pot')
            self.template.save(path)
            run('msgfmt', '--check-format', '--check-domain', '-o', path + '.mo', path)

    def test_tells_what_a_translator_must_know(self):
        by_context = {entry.msgctxt: entry for entry in self.template}
        danger = by_context['interface.strip-danger']
        self.assertIn('SAFETY-CRITICAL', danger.comment)
        self.assertIn('on every screen', danger.comment)
        self.assertIn('At most', by_context['interface.bar-hide'].comment)
        self.assertIn('Is anyone in danger right now?', by_context['triage.E1.yes.label'].comment)
        self.assertIn('{hour-of-day}', by_context['interface.time-am'].comment)
        self.assertNotIn('SAFETY-CRITICAL', by_context['interface.about-title'].comment)
        self.assertTrue(all(entry.occurrences for entry in self.template))

    def test_all_that_names_a_number_is_critical(self):
        for entry in self.template:
            with self.subTest(entry.msgid):
                if '<phone' in entry.msgid:
                    self.assertIn('SAFETY-CRITICAL', entry.comment)


if __name__ == '__main__':
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(Template)
    sys.exit(0 if tap.run(suite) else 1)
