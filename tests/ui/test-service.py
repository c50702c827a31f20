#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What whoever looks after a kiosk hears of it: its health, and what it says in the journal.

The journal is the real one, in a place of its own.
"""

import json
import os
import re
import shutil
import subprocess

import kiosk
import public
import session

CATALOG = os.path.join(os.path.dirname(__file__), '../../data/packaging/kiosk/signpost.catalog')
HEADER = os.path.join(os.path.dirname(__file__), '../../app/service/sp-journal.h')

# One line a number, as Prometheus reads it.
METRIC = re.compile(r'signpost_[a-z_]+(\{([a-z_]+="[^"]*",?)+\})? -?\d+')

# A journal that nobody else writes to, in front of a program that speaks to it.
JOURNAL = '''
mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/journal /run/log/journal
mount --bind "$JOURNAL" /run/log/journal
/lib/systemd/systemd-journald &
until [ -S /run/systemd/journal/stdout ] && [ -S /run/systemd/journal/socket ]; do sleep 0.05; done
exec systemd-cat "$@"
'''


class Service(public.PublicTest):
    def make_folder(self, name):
        folder = os.path.join(self.session.folder, self.id() + name)
        os.mkdir(folder)
        return folder

    def visit(self):
        """Somebody comes, reads and goes: the first screen, a card, another one, and away."""
        size = session.SCREEN
        for x, y in ((0.5, 0.93), (0.5, 0.4), (0.3, 0.5), (0.7, 0.6), (0.1, 0.97), (0.5, 0.5)):
            self.session.display.click(int(x * size), int(y * size))
            self.wait_until(lambda: self.take_picture().count_colours() > 8, 'a page')
        for _ in range(3):
            self.session.display.press('Shift_L')

    def read_health(self, file):
        self.wait_until(lambda: os.path.exists(file), 'what says how it is')
        with open(file, encoding='utf-8') as opened:
            return opened.read()

    def test_health(self):
        """Numbers that a collector reads, and that no visit changes."""
        file = os.path.join(self.make_folder('-health'), 'signpost.prom')
        state = self.make_folder('-state')
        _, first = self.start_in_public(options=('--health', file, '--state', state))
        self.wait_until(lambda: 'signpost_shown 1' in self.read_health(file), 'it to be shown')
        health = self.read_health(file)
        self.assertEqual(os.stat(file).st_mode & 0o777, 0o644)
        for line in health.splitlines():
            if not line.startswith('# '):
                self.assertTrue(METRIC.fullmatch(line), line)
        if shutil.which('promtool'):
            told = subprocess.run(['promtool', 'check', 'metrics'], input=health, text=True,
                                  capture_output=True, check=False)
            self.assertEqual((told.returncode, told.stdout + told.stderr), (0, ''))
        for line in ('signpost_problems{severity="error"} 0', 'signpost_kept 0', 'signpost_shown 1',
                     'signpost_numbers_unconfirmed 0', 'signpost_numbers_overdue 0',
                     'signpost_review_seconds 8640000', 'signpost_starts_total 1'):
            self.assertIn(line + '\n', health)

        # After the start it looks once more, and that is all.
        self.wait_until(lambda: os.path.islink(os.path.join(state, 'good')), 'what is kept')
        before = (os.stat(file).st_mtime_ns, self.read_health(file))
        self.visit()
        self.wait_until(lambda: self.take_picture() == first, 'the first screen')
        self.assertEqual((os.stat(file).st_mtime_ns, self.read_health(file)), before)

    def test_health_of_broken_files(self):
        """What was kept is shown, and whoever watches hears of it."""
        file = os.path.join(self.make_folder('-health'), 'signpost.prom')
        options = ('--health', file, '--state', self.make_folder('-state'))
        process, _ = self.start_in_public(options=options)
        self.wait_until(lambda: os.path.islink(os.path.join(options[-1], 'good')), 'what is kept')
        process.terminate()
        process.wait()
        make_site = self.make_site
        self.make_site = lambda: make_site(('<place>', '<palce>'))
        self.start_in_public(options=options)
        health = self.read_health(file)
        self.assertIn('signpost_kept 1\n', health)
        self.assertIn('signpost_starts_total 2\n', health)
        self.assertRegex(health, r'signpost_problems\{severity="error"\} [1-9]')

    def read_journal(self, folder):
        told = subprocess.run(['journalctl', '--no-pager', '-o', 'json', '-D', folder],
                              capture_output=True, text=True, check=True)
        return [json.loads(line) for line in told.stdout.splitlines()]

    def start_with_journal(self):
        journal = self.make_folder('-journal')
        unshare = ['unshare', '-m'] if os.getuid() == 0 else ['unshare', '-r', '-m']
        _, first = self.start_in_public(environment={'JOURNAL': journal},
                                        before=(*unshare, 'sh', '-c', JOURNAL, 'sh'))
        return journal, first

    def test_journal(self):
        """It says that it has started, and what is wrong, and of a visit nothing at all."""
        make_site = self.make_site
        self.make_site = lambda: make_site(('languages="en-GB pl ur"', 'languages="en-GB cy"'))
        journal, first = self.start_with_journal()

        def list_told():
            return [entry for entry in self.read_journal(journal)
                    if entry.get('SYSLOG_IDENTIFIER') == 'signpost']

        self.wait_until(lambda: len(list_told()) > 1, 'two messages')
        with open(HEADER, encoding='utf-8') as file:
            ids = dict(re.findall(r'#define SP_JOURNAL_(\w+) "([0-9a-f]{32})"', file.read()))
        told = {entry.get('MESSAGE_ID'): entry for entry in list_told()}
        self.assertIn('is on the screen', told[ids['STARTED']]['MESSAGE'])
        problem = told[ids['PROBLEM']]
        self.assertEqual((problem['SIGNPOST_RULE'], problem['PRIORITY']), ('language-offered', '4'))
        self.assertIn('the language “cy” is offered', problem['MESSAGE'])

        before = len(list_told())
        self.visit()
        self.wait_until(lambda: self.take_picture() == first, 'the first screen')
        self.assertEqual(len(list_told()), before)

    def test_catalogue_explains_each_message(self):
        with open(HEADER, encoding='utf-8') as file:
            ids = re.findall(r'"([0-9a-f]{32})"', file.read())
        with open(CATALOG, encoding='utf-8') as file:
            explained = re.findall(r'^-- ([0-9a-f]{32})$', file.read(), re.M)
        self.assertEqual(sorted(ids), sorted(explained))


if __name__ == '__main__':
    kiosk.main()
