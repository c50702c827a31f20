#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every slip in a translation that a program can see is seen, and what is right is left alone.

test-translations.py SIGNPOST-CONTENT SOURCE-ROOT
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

import polib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'ui'))

import tap

CONTENT, ROOT = sys.argv[1:3]
del sys.argv[1:]

# Strings of the content, by their context or by how they begin, with a translation that is right.
RIGHT = {
    'ur': {
        'interface.strip-danger': 'خطرے میں ہیں؟ <phone ref="emergency"/> پر کال کریں',
        'interface.bar-hide': 'چھپائیں اور مٹائیں',
        'interface.home-hide-note': 'اس اسکرین کو کسی بھی وقت چھپانے کے لیے <strong>چھپائیں اور '
                                    'مٹائیں</strong> کو چھوئیں۔',
        'interface.contact-opens': 'ابھی بند ہے۔ {moment} کھلے گا۔',
        'interface.contact-relay': 'بہرے ہیں، یا بولنا مشکل ہے؟ Relay UK: <number>18001</number>، '
                                   'پھر نمبر۔',
        'interface.results-not-told': 'یہ اسکرین کسی کو نہیں بتاتی۔ اطلاع دینے کے لیے آپ کو کال '
                                      'کرنی ہوگی۔',
        'triage.E1.title': 'کیا ابھی کوئی خطرے میں ہے؟',
        'triage.E1.yes.label': 'ہاں',
        'triage.E1.no.label': 'نہیں',
        'triage.E1.unsure.label': 'مجھے یقین نہیں',
    },
    'pl': {
        'interface.strip-danger': 'Zagrożenie? Zadzwoń: <phone ref="emergency"/>',
        'interface.attract-lead': 'Bezpłatnie. Nic, czego dotkniesz, nie jest zapisywane.',
        'interface.time-am-minutes': '{hour-of-day}.{minutes}',
        'interface.date': '{day} {month} {year}',
        'interface.app-name': 'Signpost',
        'interface.results-title-two': 'Zadzwoń: {first} oraz {second}',
    },
}

# What is wrong with a string: the language, the string, what it is then, and the rule.
WRONG = [
    # Elements, gaps and figures.
    ('ur', 'interface.strip-danger', 'خطرے میں ہیں؟ <phone ref="emergency"> پر کال کریں',
     'markup'),
    ('ur', 'interface.home-hide-note', 'اسکرین چھپانے کے لیے <b>چھپائیں اور مٹائیں</b> کو چھوئیں۔',
     'markup'),
    ('ur', 'interface.home-hide-note',
     'اسکرین چھپانے کے لیے <strong></strong> کو چھوئیں، جب چاہیں۔',
     'markup'),
    ('ur', 'interface.strip-danger', 'خطرے میں ہیں؟ کال کریں', 'tags'),
    ('ur', 'interface.strip-danger', 'خطرے میں ہیں؟ <phone ref="police"/> پر کال کریں', 'tags'),
    ('ur', 'interface.strip-danger', 'خطرے میں ہیں؟ <phone ref="emergency"/> <phone '
     'ref="emergency"/> پر کال کریں', 'tags'),
    ('ur', 'interface.home-hide-note',
     'اس اسکرین کو کسی بھی وقت چھپانے کے لیے چھپائیں اور مٹائیں کو '
     'چھوئیں۔', 'tags'),
    ('ur', 'interface.contact-relay',
     'بہرے ہیں، یا بولنا مشکل ہے؟ Relay UK: <number>18000</number>، '
     'پھر نمبر۔', 'tags'),
    ('ur', 'interface.contact-opens', 'ابھی بند ہے۔ {time} کھلے گا۔', 'gaps'),
    ('ur', 'interface.contact-opens', 'ابھی بند ہے۔ {moment کھلے گا۔', 'gaps'),
    ('pl', 'interface.date', '{day} {month} 2 {year}', 'numbers'),
    ('pl', 'interface.results-title-two', 'Zadzwoń: {first} oraz {second} 24', 'numbers'),
    ('ur', 'interface.contact-opens', 'ابھی بند ہے۔ {moment} کھلے گا۔ ۱', 'digits'),
    # Letters.
    ('ur', 'interface.bar-hide', 'Chhupaen aur mitaen', 'script'),
    ('ur', 'interface.bar-hide', 'چھپائیں اور मटائیں', 'script'),
    ('pl', 'interface.attract-lead', 'Bezpłatnie. Nic, czegо dotkniesz, nie jest zapisywane.',
     'script'),
    ('ur', 'interface.bar-hide', 'چھپائيں اور مٹائیں', 'wrong-letter'),
    ('ur', 'interface.strip-danger', '\u202eخطرے میں ہیں؟ <phone ref="emergency"/> پر کال کریں',
     'hidden'),
    ('ur', 'interface.strip-danger', 'خطرے میں ہیں؟ \u2066<phone ref="emergency"/> پر کال کریں',
     'hidden'),
    ('pl', 'interface.attract-lead', 'Bezpłat\u00adnie. Nic, czego dotkniesz, nie jest zapisywane.',
     'hidden'),
    ('pl', 'interface.attract-lead', 'Bezpłatnie.\tNic, czego dotkniesz, nie jest zapisywane.',
     'hidden'),
    ('pl', 'interface.strip-danger', 'Zagroz\u0307enie? Zadzwoń: <phone ref="emergency"/>',
     'normal'),
    ('ur', 'interface.bar-hide', 'چھپائیں اور ﻣﭩﺎﺋﯿﮟ', 'normal'),
    ('pl', 'interface.attract-lead', 'Bezpłatnie. Nic, czego dotkniesz, nie jest zapisywane|.',
     'sign'),
    ('pl', 'interface.attract-lead', 'Bezpłatnie. "Nic", czego dotkniesz, nie jest zapisywane.',
     'sign'),
    # Spaces and signs between words.
    ('pl', 'interface.attract-lead', 'Bezpłatnie.  Nic, czego dotkniesz, nie jest zapisywane.',
     'space'),
    ('pl', 'interface.attract-lead', 'Bezpłatnie. Nic, czego dotkniesz, nie jest zapisywane. ',
     'space'),
    ('pl', 'interface.attract-lead', 'Bezpłatnie . Nic, czego dotkniesz, nie jest zapisywane.',
     'space'),
    ('pl', 'interface.attract-lead', 'Bezpłatnie.\u3000Nic, czego dotkniesz, nie jest zapisywane.',
     'space'),
    ('ur', 'interface.strip-danger', 'خطرے میں ہیں؟<phone ref="emergency"/>پر کال کریں', 'joined'),
    ('ur', 'interface.home-hide-note',
     'اسکرین چھپانے کے لیے <strong> چھپائیں اور مٹائیں</strong> کو '
     'چھوئیں۔', 'joined'),
    ('pl', 'interface.attract-lead', 'Bezpłatnie. (Nic, czego dotkniesz, nie jest zapisywane.',
     'pair'),
    ('pl', 'interface.attract-lead', 'Bezpłatnie. „Nic, czego dotkniesz, nie jest zapisywane.',
     'pair'),
    ('ur', 'triage.E1.title', 'کیا ابھی کوئی خطرے میں ہے', 'ending'),
    ('ur', 'triage.E1.title', 'ابھی کوئی خطرے میں ہے۔', 'ending'),
    ('pl', 'interface.strip-danger', 'Zagrożenie? Zadzwoń: <phone ref="emergency"/>.', 'ending'),
    ('pl', 'interface.attract-lead', 'bezpłatnie. Nic, czego dotkniesz, nie jest zapisywane.',
     'capital'),
    # What it says.
    ('ur', 'interface.bar-hide', 'Hide and clear', 'same'),
    ('pl', 'interface.attract-lead',
     'Free. Nothing you touch nie jest zapisywane.', 'english-left'),
    ('pl', 'interface.attract-lead', 'Nie.', 'length'),
    ('pl', 'interface.attract-lead', 'Bezpłatnie. ' + 'Nic, czego dotkniesz, nie zapisuje się. ' * 5
     + 'Nie.', 'length'),
    ('ur', 'interface.bar-hide', 'اس اسکرین کو چھپائیں اور سب مٹائیں', 'limit'),
    ('ur', 'interface.results-not-told',
     'یہ اسکرین سب کو بتاتی ہے۔ اطلاع دینے کے لیے آپ کو کال کرنی '
     'ہوگی۔', 'negation'),
    ('pl', 'interface.attract-lead', 'Bezpłatnie. Wszystko, czego dotkniesz, jest zapisywane.',
     'negation'),
    ('pl', 'interface.attract-lead', 'Bezpłatnie. Nic, czego czego dotkniesz, nie jest zapisywane.',
     'repeated'),
    ('ur', 'triage.E1.no.label', 'ہاں', 'answers'),
]


def find_entry(template, name):
    return next(entry for entry in template if entry.msgctxt == name)


TEMPLATE = polib.pofile(os.path.join(ROOT, 'po', 'signpost.pot'))


class Translations(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, self.folder)
        shutil.copy(os.path.join(ROOT, 'po', 'languages.ini'), self.folder)
        os.mkdir(os.path.join(self.folder, 'glossary'))
        shutil.copy(os.path.join(ROOT, 'po', 'glossary', 'names.txt'),
                    os.path.join(self.folder, 'glossary'))

    def write(self, language, strings, head=None, flags=()):
        """Writes a catalogue with these strings, and no others."""
        catalogue = polib.POFile()
        catalogue.metadata = {'Language': head or language,
                              'Content-Type': 'text/plain; charset=UTF-8'}
        for name, words in strings.items():
            catalogue.append(polib.POEntry(msgctxt=name, msgid=find_entry(TEMPLATE, name).msgid,
                                           msgstr=words, flags=list(flags)))
        catalogue.save(os.path.join(self.folder, language + '.po'))
        return catalogue

    def run_check(self):
        done = subprocess.run([CONTENT, 'languages', self.folder, os.path.join(ROOT, 'content')],
                              capture_output=True, encoding='utf-8', timeout=60)
        return done.returncode, done.stdout

    def list_rules(self):
        _, said = self.run_check()
        return set(re.findall(r'\[language-([a-z0-9-]+)\]$', said, re.MULTILINE))

    def count_critical(self, said):
        return int(re.search(r'safety-critical +(\d+) of', said).group(1))

    def test_what_is_right_is_left_alone(self):
        for language, strings in RIGHT.items():
            self.write(language, strings)
        status, said = self.run_check()
        self.assertEqual((status, said.count('\n')), (0, 8), said)

    def test_slips(self):
        self.assertGreaterEqual(len(WRONG), 30)
        left = list(WRONG)
        while left:
            # As many at once as there are strings, for the content is read anew each time.
            batch = list({slip[:2]: slip for slip in reversed(left)}.values())
            left = [slip for slip in left if slip not in batch]
            for language, strings in RIGHT.items():
                self.write(language, {**strings, **{name: words for of, name, words, _ in batch
                                                    if of == language}})
            _, said = self.run_check()
            for language, name, words, rule in batch:
                with self.subTest(rule=rule, words=words):
                    where = name if rule != 'answers' else 'question E1'
                    self.assertRegex(said, r'/%s\.po:\S* error: %s: .*\[language-%s\]\n'
                                     % (language, re.escape(where), rule))

    def test_a_slip_is_told_with_its_line(self):
        self.write('ur', {'interface.bar-hide': 'Hide and clear'})
        status, said = self.run_check()
        path = os.path.join(self.folder, 'ur.po')
        found = re.search(re.escape(path) + r':(\d+): error: interface.bar-hide: ', said)
        with open(path, encoding='utf-8') as file:
            lines = file.read().split('\n')
        self.assertEqual(lines[int(found.group(1)) - 1], 'msgid "Hide and clear"')
        self.assertEqual(status, 1)

    def test_what_is_wrong_is_not_counted(self):
        self.write('ur', RIGHT['ur'])
        right = self.count_critical(self.run_check()[1])
        self.write('ur', {**RIGHT['ur'], 'triage.E1.title': 'Is anyone in danger right now?'})
        self.assertEqual(self.count_critical(self.run_check()[1]), right - 1)
        self.write('ur', {**RIGHT['ur'], 'triage.E1.no.label': 'ہاں'})
        self.assertEqual(self.count_critical(self.run_check()[1]), right - 1)

    def test_fuzzy_counts_as_missing(self):
        self.write('ur', RIGHT['ur'], flags=['fuzzy'])
        status, said = self.run_check()
        self.assertEqual((status, self.count_critical(said)), (0, 0))

    def test_text_that_changed(self):
        catalogue = self.write('ur', RIGHT['ur'])
        find_entry(catalogue, 'triage.E1.title').msgid = 'Is anyone in danger?'
        catalogue.save(os.path.join(self.folder, 'ur.po'))
        self.assertEqual(self.list_rules(), {'unknown'})

    def test_terms(self):
        with open(os.path.join(self.folder, 'glossary', 'pl.ini'), 'w', encoding='utf-8') as file:
            file.write('[danger]\nsay=zagrożenie\nstems=zagroż\n')
        self.write('pl', RIGHT['pl'])
        self.assertEqual(self.list_rules(), set())
        self.write('pl', {**RIGHT['pl'], 'interface.strip-danger':
                          'Niebezpieczeństwo? Zadzwoń: <phone ref="emergency"/>'})
        self.assertEqual(self.list_rules(), {'term'})
        with open(os.path.join(self.folder, 'glossary', 'pl.ini'), 'w', encoding='utf-8') as file:
            file.write('[danger]\n')
        self.assertEqual(self.list_rules(), {'glossary'})

    def test_files(self):
        path = os.path.join(self.folder, 'pl.po')
        for what, content in {
                'no catalogue': b'hello\nworld\n',
                'cut off': b'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
                           b'msgid "Ba',
                'another encoding': b'msgid ""\nmsgstr ""\n'
                                    b'"Content-Type: text/plain; charset=ISO-8859-2\\n"\n',
                'twice the same': b'msgid ""\nmsgstr ""\n'
                                  b'"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
                                  b'msgid "A"\nmsgstr "B"\n\nmsgid "A"\nmsgstr "C"\n',
                'other letters': b'msgid ""\nmsgstr ""\n'
                                 b'"Content-Type: text/plain; charset=UTF-8\\n"\n\n'
                                 b'msgid "A"\nmsgstr "\xff\xfe"\n',
                'empty': b'',
                'zeroes': b'\0' * 100,
                'huge': b'#' * (5 * 1024 * 1024)}.items():
            with self.subTest(what):
                with open(path, 'wb') as file:
                    file.write(content)
                self.assertEqual(self.list_rules(), {'file'})
        os.unlink(path)
        os.mkfifo(path)
        self.assertEqual(self.list_rules(), {'file'})

    def test_heads_and_tables(self):
        self.write('pl', RIGHT['pl'], head='ur')
        self.assertEqual(self.list_rules(), {'head'})
        self.write('pl', RIGHT['pl'])
        shutil.copy(os.path.join(self.folder, 'pl.po'), os.path.join(self.folder, 'xx.po'))
        self.assertEqual(self.list_rules(), {'table'})
        os.unlink(os.path.join(self.folder, 'xx.po'))
        for change in (('script=Latn', 'script=Roman'), ('direction=ltr', 'direction=down'),
                       ('voice=pl\n', ''), ('negation=', 'negation=('), ('name=Polski', 'name=')):
            with self.subTest(change):
                with open(os.path.join(ROOT, 'po', 'languages.ini'), encoding='utf-8') as file:
                    table = file.read()
                self.assertIn(change[0], table)
                with open(os.path.join(self.folder, 'languages.ini'), 'w',
                          encoding='utf-8') as file:
                    file.write(table.replace(*change))
                self.assertEqual(self.list_rules(), {'table'})

    def test_plural_forms(self):
        catalogue = self.write('pl', RIGHT['pl'])
        entry = find_entry(catalogue, 'interface.attract-lead')
        entry.msgid_plural = entry.msgid
        entry.msgstr_plural = {0: 'a', 1: 'b', 2: 'c'}
        catalogue.metadata['Plural-Forms'] = 'nplurals=3; plural=n%3;'
        catalogue.save(os.path.join(self.folder, 'pl.po'))
        self.assertEqual(self.list_rules(), {'plural'})

    def sign(self, answers, *who):
        done = subprocess.run([CONTENT, 'sign-off', 'ur', *(who or ('speaker', 'AB')), self.folder,
                               os.path.join(ROOT, 'content')], input=answers, timeout=60,
                              capture_output=True, encoding='utf-8')
        return done.returncode, done.stdout

    def read_ledger(self):
        with open(os.path.join(self.folder, 'signed', 'ur.txt'), encoding='utf-8') as file:
            return file.read().splitlines()

    def count_signed(self):
        return [int(n) for n in re.findall(r'(\d+) signed', self.run_check()[1])]

    def test_sign_off(self):
        """What somebody signs is written down at once; critical strings count when two did."""
        self.write('ur', RIGHT['ur'])
        status, said = self.sign('y\nn\n\ny\nq\n')
        self.assertEqual(status, 0)
        self.assertIn('10 strings are left for AB', said)
        self.assertRegex(said, r'To be mended: \S+/ur.po:\d+\n')
        ledger = self.read_ledger()
        self.assertEqual(len(ledger), 2)
        self.assertRegex(ledger[0], r'^[0-9a-f]{16} speaker AB \d{4}-\d\d-\d\d '
                                    r'interface.strip-danger$')
        self.assertEqual(self.count_signed(), [0, 0, 0])
        # Those left over come first the next time.
        self.assertIn('8 strings are left for AB', self.sign('')[1])
        self.sign('y\n' * 20)
        self.sign('y\n' * 20, 'practitioner', 'CD')
        self.assertEqual(sum(self.count_signed()), 10)
        # Whatever changes has to be read again, and nothing else.
        self.write('ur', {**RIGHT['ur'], 'interface.bar-hide': 'چھپائیں اور صاف کریں'})
        self.assertEqual(sum(self.count_signed()), 9)
        self.assertIn('1 strings are left for AB', self.sign('')[1])

    def test_what_is_wrong_cannot_be_signed(self):
        self.write('ur', {**RIGHT['ur'], 'interface.bar-hide': 'Hide and clear'})
        self.assertIn('9 strings are left for AB', self.sign('')[1])

    def test_who_cannot_sign(self):
        self.write('ur', RIGHT['ur'])
        for who in (('speaker', 'Anna'), ('speaker', 'A'), ('friend', 'AB'), ('speaker', 'ab')):
            with self.subTest(who):
                self.assertEqual(self.sign('y\n', *who)[0], 2)
        self.assertFalse(os.path.exists(os.path.join(self.folder, 'signed')))

    def test_ledger(self):
        self.write('ur', RIGHT['ur'])
        self.sign('y\n')
        good = self.read_ledger()[0]
        for bad in ('hello', good.replace('speaker', 'friend'), good.replace(' AB ', ' Anna '),
                    good.replace('-', '/'), good[1:], good.split(' interface')[0][:-11]):
            with self.subTest(bad):
                with open(os.path.join(self.folder, 'signed', 'ur.txt'), 'w',
                          encoding='utf-8') as file:
                    file.write('# A remark\n\n' + bad + '\n')
                self.assertEqual(self.list_rules(), {'ledger'})

    def test_sign_sheet(self):
        self.write('ur', RIGHT['ur'])
        sheet = subprocess.run([CONTENT, 'sign-sheet', 'ur', self.folder,
                                os.path.join(ROOT, 'content')], check=True, capture_output=True,
                               timeout=60).stdout
        self.assertTrue(sheet.startswith(b'%PDF'))
        self.assertEqual(subprocess.run([CONTENT, 'sign-sheet', 'xx', self.folder],
                                        capture_output=True, timeout=60).returncode, 2)

    def test_update_po(self):
        """A changed text keeps its words, marked, with the English they were for."""
        catalogue = self.write('ur', RIGHT['ur'])
        find_entry(catalogue, 'triage.E1.title').msgid = 'Is anyone in danger right here?'
        catalogue.save(os.path.join(self.folder, 'ur.po'))
        subprocess.run([CONTENT, 'update-po', self.folder, os.path.join(ROOT, 'content')],
                       check=True, timeout=60)
        entry = find_entry(polib.pofile(os.path.join(self.folder, 'ur.po')), 'triage.E1.title')
        self.assertEqual(entry.msgstr, RIGHT['ur']['triage.E1.title'])
        self.assertTrue(entry.fuzzy)
        self.assertEqual(entry.previous_msgid, 'Is anyone in danger right here?')
        self.assertEqual(self.run_check()[0], 0)
        with open(os.path.join(self.folder, 'signpost.pot'), encoding='utf-8') as file:
            template = file.read()
        with open(os.path.join(ROOT, 'po', 'signpost.pot'), encoding='utf-8') as file:
            self.assertEqual(template, file.read())

    def test_shipped(self):
        with open(os.path.join(ROOT, 'po', 'LINGUAS'), encoding='utf-8') as file:
            languages = file.read().split()
        done = subprocess.run([CONTENT, 'languages', os.path.join(ROOT, 'po'),
                               os.path.join(ROOT, 'content')], capture_output=True,
                              encoding='utf-8', timeout=60)
        self.assertEqual(done.returncode, 0, done.stdout)
        self.assertEqual(re.findall(r'^(\S+) \S+: a draft$', done.stdout, re.MULTILINE), languages)
        self.assertGreater(len(languages), 1)
        for there, all_there in re.findall(r'(\d+) of (\d+) translated', done.stdout):
            self.assertEqual(there, all_there, done.stdout)

    def test_every_rule_is_seen_to_be_broken(self):
        listed = subprocess.run([CONTENT, 'rules'], check=True, capture_output=True,
                                encoding='utf-8').stdout
        rules = set(re.findall(r'^language-([a-z0-9-]+) \(', listed, re.MULTILINE))
        seen = {rule for _, _, _, rule in WRONG} | {
            'file', 'glossary', 'head', 'ledger', 'plural', 'table', 'term', 'unknown',
            # Of a kiosk: tests/core/test-voices.c.
            'font', 'offered'}
        self.assertEqual(rules, seen)


if __name__ == '__main__':
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(Translations)
    sys.exit(0 if tap.run(suite) else 1)
