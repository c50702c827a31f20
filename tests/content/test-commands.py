#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What signpost-content says of the tree and of a site: proofs, paths, a picture, a call sheet.

test-commands.py SIGNPOST_CONTENT CONTENT SITE
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
import zlib

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'ui'))
import tap  # noqa: E402

PROGRAM, CONTENT, SITE = sys.argv[1:]
OUTCOMES = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'outcomes.txt')
NS = '{urn:signpost:content:1}'
SITE_NS = '{urn:signpost:site:1}'


def run(*arguments, path=os.environ['PATH']):
    return subprocess.run([PROGRAM, *arguments], capture_output=True, text=True, check=False,
                          env={'PATH': path, 'LC_ALL': 'C.UTF-8'})


def read(name):
    return ElementTree.parse(os.path.join(CONTENT, 'triage', name)).getroot()


def unpack(paper):
    """A PDF with all that is packed in it: later ones pack what tells of the pages, too."""
    streams = re.findall(rb'stream\r?\n(.*?)endstream', paper, re.S)
    return paper + b'\n'.join(zlib.decompressobj().decompress(stream) for stream in streams
                              if stream[:1] == b'\x78')


class Commands(unittest.TestCase):
    def copy(self):
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        copy = os.path.join(folder, 'pack')
        shutil.copytree(CONTENT, copy)
        return copy

    def test_seal(self):
        """What sha256sum writes is a seal, and what is sealed is taken as it was or not at all."""
        copy = self.copy()
        self.assertEqual(run('seal', copy).returncode, 0)
        sums = subprocess.run(['sha256sum', '--check', '--strict', '--quiet', 'SHA256SUMS'],
                              cwd=copy, capture_output=True, check=False)
        self.assertEqual((sums.returncode, sums.stdout), (0, b''))
        self.assertEqual(run('check', copy).stdout, '')
        self.assertEqual(run('seal', '--print', CONTENT).stdout,
                         run('seal', '--print', copy).stdout)

        topics = os.path.join(copy, 'topics')
        name = sorted(os.listdir(topics))[0]
        with open(os.path.join(topics, name), 'a', encoding='utf-8') as file:
            file.write('<!-- Nobody sees this. -->\n')
        shutil.copy(os.path.join(topics, name), os.path.join(topics, 'left-over.xml'))
        found = run('check', copy)
        self.assertEqual(found.returncode, 1)
        self.assertIn('%s: error: this file is not as it was' % os.path.join(topics, name),
                      found.stdout)
        self.assertIn('left-over.xml: error: this file is not in SHA256SUMS', found.stdout)

        os.remove(os.path.join(topics, 'left-over.xml'))
        self.assertEqual(run('seal', copy).returncode, 0)
        self.assertEqual(run('check', copy).stdout, '')
        with open(os.path.join(copy, 'SHA256SUMS'), 'a', encoding='utf-8') as file:
            file.write('0' * 64 + '  sources/more.xml\n')
        self.assertIn('more.xml: error: this file was sealed with the others',
                      run('check', copy).stdout)
        with open(os.path.join(copy, 'SHA256SUMS'), 'a', encoding='utf-8') as file:
            file.write('no sum\n')
        self.assertIn('this is no line of sha256sum', run('check', copy).stdout)
        os.remove(os.path.join(copy, 'SHA256SUMS'))
        os.symlink('/etc/hostname', os.path.join(copy, 'SHA256SUMS'))
        self.assertIn('leads out of the folder', run('check', copy).stdout)

    def test_manual_names_everything(self):
        """Each command, and each option of the kiosk, is in the manual page."""
        folder = os.path.join(os.path.dirname(SITE), 'man')
        for name, said, pattern in (
                ('signpost-content.1', run('--help').stdout, r'^  ([a-z][a-z-]+) '),
                ('signpost.1', subprocess.run([os.path.join(os.path.dirname(PROGRAM), 'signpost'),
                                               '--help'], capture_output=True, text=True,
                                              check=True).stdout, r'^  (--[a-z-]+)')):
            with open(os.path.join(folder, name), encoding='utf-8') as file:
                words = file.read().replace('\\-', '-')
            named = re.findall(pattern, said, re.M)
            self.assertGreater(len(named), 10)
            for one in named:
                self.assertRegex(words, r'\n\.BI? "?%s\b' % re.escape(one), one)

    def set_pin(self, site, typed='2718\n2718\n'):
        return subprocess.run([PROGRAM, 'set-pin', site], input=typed, capture_output=True,
                              text=True, check=False)

    def make_site(self, change=lambda words: words):
        folder = tempfile.mkdtemp()
        self.addCleanup(shutil.rmtree, folder)
        site = os.path.join(folder, 'site.xml')
        with open(SITE, encoding='utf-8') as file:
            words = change(file.read())
        with open(site, 'w', encoding='utf-8', newline='') as file:
            file.write(words)
        return site

    def test_set_pin(self):
        """The line is put where it counts, whatever is around it, and put in place of another."""
        line = '<staff pin="$y$j9T$SxSu0udH/2JBYo219/p.80$2HjC2uNBM.5B5lXvKGPJG5FSjYRYZS3QaTzzA"/>'
        for change in (lambda words: words,
                       lambda words: words.replace('</site>', line + '</site>'),
                       lambda words: words.replace('</site>',
                                                   line.replace('/>', '>\n</staff >') + '</site >'),
                       lambda words: words + '<!-- the end of </site> -->\n',
                       lambda words: words.replace('\n', '\r\n')):
            site = self.make_site(change)
            found = self.set_pin(site)
            self.assertEqual((found.returncode, found.stdout), (0, ''), found.stderr)
            root = ElementTree.parse(site).getroot()
            [staff] = root.findall(SITE_NS + 'staff')
            self.assertRegex(staff.get('pin'), r'^\$')
            self.assertNotEqual(staff.get('pin'), ElementTree.fromstring(line).get('pin'))
            self.assertNotIn('2718', staff.get('pin'))
            self.assertEqual(os.listdir(os.path.dirname(site)), ['site.xml'])

    def test_set_pin_keeps_the_file(self):
        """Who may read it, and that it is a link."""
        for mode in (0o600, 0o640, 0o644):
            site = self.make_site()
            os.chmod(site, mode)
            link = site + '.link'
            os.symlink(site, link)
            self.assertEqual(self.set_pin(link).returncode, 0)
            self.assertTrue(os.path.islink(link))
            self.assertEqual(os.stat(site).st_mode & 0o777, mode)
            self.assertEqual(len(ElementTree.parse(site).getroot().findall(SITE_NS + 'staff')), 1)

    def test_set_pin_changes_nothing_that_is_wrong(self):
        for change, typed in ((None, '271\n271\n'), (None, '2718281828459\n2718281828459\n'),
                              (None, '27a8\n27a8\n'), (None, '2718\n2719\n'), (None, ''),
                              (lambda words: words.replace('<place>', '<palce>'), '2718\n2718\n'),
                              (lambda words: 'no site', '2718\n2718\n')):
            site = self.make_site(*([change] if change else []))
            with open(site, encoding='utf-8') as file:
                before = file.read()
            self.assertNotEqual(self.set_pin(site, typed).returncode, 0)
            with open(site, encoding='utf-8') as file:
                self.assertEqual(file.read(), before)
            self.assertEqual(os.listdir(os.path.dirname(site)), ['site.xml'])

    def break_tree(self, old, new):
        """A copy of the content with one thing about its questions changed."""
        copy = self.copy()
        name = os.path.join(copy, 'triage', 'questions.xml')
        with open(name, encoding='utf-8') as file:
            text = file.read()
        self.assertIn(old, text)
        with open(name, 'w', encoding='utf-8') as file:
            file.write(text.replace(old, new, 1))
        return copy

    def test_prove_shipped(self):
        """Every statement there is holds, and speaks of at least one path."""
        ids = [statement.get('id') for statement in read('statements.xml')]
        ended = run('prove', CONTENT)
        self.assertEqual(ended.returncode, 0, ended.stdout + ended.stderr)
        verdicts = [line for line in ended.stdout.splitlines() if line.endswith('are concerned')]
        self.assertEqual([line.split()[:2] for line in verdicts],
                         [['holds', id + ':'] for id in ids])
        reasons = [line[len('        For: '):] for line in ended.stdout.splitlines()
                   if line.startswith('        For: ')]
        self.assertEqual(reasons, [statement.text for statement in read('statements.xml')])
        self.assertNotIn(' 0 paths', ended.stdout)
        self.assertIn('%d of %d safety statements hold' % (len(ids), len(ids)), ended.stdout)

    def test_prove_broken(self):
        """An answer sent elsewhere breaks statements, and each shows the path that does."""
        copy = self.break_tree('<answer id="yes" next="END" add="999"',
                               '<answer id="yes" next="A1"')
        ended = run('prove', copy)
        self.assertEqual(ended.returncode, 1)
        self.assertIn('BROKEN', ended.stdout)
        self.assertIn('the path “E1:yes', ended.stdout)

    def test_textphones_are_looked_at_in_time(self):
        """Textphones may fail with the old lines: what is said of them is due before they go."""
        due = []
        for folder, _, names in os.walk(CONTENT):
            for name in names:
                if not name.endswith('.xml'):
                    continue
                for element in ElementTree.parse(os.path.join(folder, name)).iter():
                    if element.get('review-by') and 'textphone' in ''.join(element.itertext()):
                        due.append(element.get('review-by'))
        self.assertTrue(due)
        self.assertLess(max(due), '2027-01-31')

    def test_prove_loop(self):
        copy = self.break_tree('<answer id="no" next="A1"', '<answer id="no" next="E1"')
        ended = run('prove', copy)
        self.assertEqual(ended.returncode, 1)
        self.assertIn('“E1:no” lead round in a circle', ended.stdout)

    def test_paths(self):
        """What is counted is what is listed, and what is listed is what walking says."""
        counted = dict(line.split(maxsplit=1) for line in run('paths', CONTENT).stdout.splitlines())
        listed = run('paths', '--list', CONTENT).stdout.splitlines()
        lengths = [len(line.split(' -> ')[0].split()) for line in listed]
        self.assertEqual(len(set(listed)), len(listed))
        self.assertEqual(counted['paths'], str(len(listed)))
        self.assertEqual(counted['shortest'], '%d answers' % min(lengths))
        self.assertEqual(counted['longest'], '%d answers' % max(lengths))
        self.assertEqual(counted['mean'], '%.2f answers' % (sum(lengths) / len(lengths)))
        self.assertLessEqual(sum(lengths) / len(lengths), 8, 'frightened people tire')
        for line in listed[::500]:
            answers, destinations = line.split(' -> ')
            self.assertEqual(run('walk', CONTENT, *answers.split()).stdout.strip(), destinations)

    def test_what_if(self):
        """What is told of another answer is what walking says, where no more questions follow."""
        tried = 0
        for line in run('paths', '--list', CONTENT).stdout.splitlines()[::3000]:
            answers = line.split(' -> ')[0].split()
            first, *others = run('walk', '--what-if', CONTENT, *answers).stdout.splitlines()
            called = set(first.split())
            for other in others:
                answer, *parts = other.split('; ')
                self.assertIn(answer.split(':')[0], [a.split(':')[0] for a in answers])
                self.assertTrue(any(part.startswith(('also ', 'not ')) for part in parts), other)
                if 'more questions follow' in parts:
                    continue
                at = [a.split(':')[0] for a in answers].index(answer.split(':')[0])
                walked = run('walk', CONTENT, *answers[:at], answer).stdout.split()
                told = set(called)
                for part in parts:
                    how, *ids = part.split()
                    told = told | set(ids) if how == 'also' else told - set(ids)
                self.assertEqual(told, set(walked), other)
                tried += 1
        self.assertGreaterEqual(tried, 10)

    def test_classes(self):
        """The classes of paths are those that were agreed: a change of route shows here."""
        classes = run('paths', '--classes', CONTENT).stdout.splitlines()
        with open(OUTCOMES, encoding='utf-8') as file:
            agreed = [line.rstrip('\n') for line in file if not line.startswith('#')]
        self.assertEqual(classes, agreed, 'If a lead agrees to the change, put what “paths '
                         '--classes” prints into tests/content/outcomes.txt.')
        counted = [int(re.search(r'\((\d+) paths', line).group(1)) for line in classes]
        self.assertEqual(sum(counted), len(run('paths', '--list', CONTENT).stdout.splitlines()))

    def test_classes_change_with_the_route_alone(self):
        agreed = run('paths', '--classes', CONTENT).stdout
        worded = self.break_tree('<label>Something for the police</label>', '<label>Else</label>')
        self.assertEqual(run('paths', '--classes', worded).stdout, agreed)
        moved = self.break_tree('add="STAFF" about="they" lead="STAFF"',
                                'add="STAFF" about="they"')
        self.assertNotEqual(run('paths', '--classes', moved).stdout, agreed)

    def test_graph(self):
        """Graphviz accepts the drawing, and every question and answer is in it."""
        drawing = run('graph', CONTENT).stdout
        drawn = subprocess.run(['dot', '-Tplain'], input=drawing, capture_output=True, text=True,
                               check=True)
        self.assertEqual(drawn.stderr, '')
        lines = [line.split() for line in drawn.stdout.splitlines()]
        names = {line[1].strip('"') for line in lines if line[0] == 'node'}
        questions = read('questions.xml').findall('.//' + NS + 'question')
        answers = [answer for question in questions for answer in question.findall(NS + 'answer')]
        self.assertLessEqual({question.get('id') for question in questions}, names)
        self.assertEqual(sum(line[0] == 'edge' for line in lines), len(answers))

    def test_graph_pictures(self):
        self.assertIn('<svg', run('graph', '--format=svg', CONTENT).stdout)
        ended = run('graph', '--format=svg', CONTENT, path='/nonexistent')
        self.assertEqual(ended.returncode, 2)
        self.assertIn('Graphviz', ended.stderr)

    def test_call_sheet(self):
        """Each number stands once, with all that have it, what to ask and room for the answer."""
        ended = run('call-sheet', SITE, CONTENT)
        self.assertEqual((ended.returncode, ended.stderr), (0, ''))
        calls = re.split(r'\n\n\d+\. ', ended.stdout)[1:]
        shown = {}
        for contact in ElementTree.parse(SITE).getroot().findall(SITE_NS + 'contact'):
            reach = contact.find(SITE_NS + 'number')
            reach = reach if reach is not None else contact.find(SITE_NS + 'web')
            shown.setdefault(reach.text, []).append(contact.get('ref'))
        contacts = ElementTree.parse(os.path.join(CONTENT, 'contacts', 'contacts.xml')).getroot()
        for contact in contacts.findall(NS + 'contact'):
            if contact.get('scope') == 'national':
                reach = contact.get('number') or contact.get('web')
                shown.setdefault(reach, []).append(contact.get('id'))
        self.assertEqual([call.splitlines()[0] for call in calls if call.splitlines()[0] not in
                          shown], [])
        self.assertEqual(len(calls), len(shown))
        for call in calls:
            for id in shown[call.splitlines()[0]]:
                self.assertIn('(%s)' % id, call)
            self.assertEqual(len(re.findall(r'^    (?:Ask|Do|Do not call it)[:.] ', call, re.M)), 1)
            self.assertIn('[ ] right', call)

    def test_call_sheet_says_what_is_known(self):
        with open(SITE, encoding='utf-8') as file:
            words = file.read().replace('1" example="yes"', '1"')
        with tempfile.NamedTemporaryFile('w', suffix='.xml', encoding='utf-8') as site:
            site.write(words.replace('</site>', '<confirmed ref="samaritans" as="116 123" '
                                     'on="2026-11-02" by="Duty manager" how="seen" '
                                     'review-by="2027-05-02"/></site>'))
            site.flush()
            text = run('call-sheet', site.name, CONTENT).stdout
        self.assertIn('Hours here: mon-thu 09:00 to 17:00; fri 09:00 to 16:30\n', text)
        self.assertIn('Last made sure of: 2026-11-02, called, by Example duty manager\n', text)
        self.assertIn('Last made sure of: 2026-11-02, seen, by Duty manager\n', text)
        self.assertIn('Last made sure of: never', text)
        emergency = re.search(r'\n\d+\. 999\n.*?\n\n', text, re.S)[0]
        self.assertIn('Do not call it.', emergency)

    def test_call_sheet_on_paper(self):
        with subprocess.Popen([PROGRAM, 'call-sheet', '--format=pdf', SITE, CONTENT],
                              stdout=subprocess.PIPE) as program:
            paper = program.stdout.read()
        self.assertEqual(program.returncode, 0)
        self.assertTrue(paper.startswith(b'%PDF'))
        self.assertGreater(len(re.findall(rb'/Type\s*/Page\b', unpack(paper))), 2)
        with open('/dev/full', 'wb') as full:
            ended = subprocess.run([PROGRAM, 'call-sheet', '--format=pdf', SITE, CONTENT],
                                   stdout=full, stderr=subprocess.PIPE, check=False)
        self.assertEqual(ended.returncode, 2)
        self.assertIn(b'could not be written', ended.stderr)

    def test_call_sheet_of_what_ships(self):
        """Without a folder it takes the content that comes with the program."""
        self.assertEqual(run('call-sheet', SITE).stdout, run('call-sheet', SITE, CONTENT).stdout)

    def test_call_sheet_used_wrongly(self):
        for arguments in ((), ('--format=html', SITE, CONTENT), (SITE, CONTENT, 'more')):
            ended = run('call-sheet', *arguments)
            self.assertEqual((ended.returncode, ended.stdout), (2, ''))
            self.assertIn('call-sheet wants', ended.stderr)
        ended = run('call-sheet', os.path.join(CONTENT, 'pack.xml'), CONTENT)
        self.assertEqual(ended.returncode, 1)
        self.assertIn('pack.xml:', ended.stdout)

    def test_used_wrongly(self):
        for arguments in (['prove'], ['paths', CONTENT, CONTENT], ['paths', '--lists', CONTENT],
                          ['graph', '--format=png', CONTENT], ['prove', '/nonexistent'], ['draw']):
            ended = run(*arguments)
            self.assertEqual(ended.returncode, 2, arguments)
            self.assertEqual(len(ended.stderr.splitlines()), 1, ended.stderr)


if __name__ == '__main__':
    suite = unittest.TestLoader().loadTestsFromModule(sys.modules['__main__'])
    sys.exit(0 if tap.run(suite) else 1)
