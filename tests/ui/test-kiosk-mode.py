#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Kiosk mode refuses what is not ready for the public, and cannot be left."""

import datetime
import os
import re
import resource
import shutil
import signal
import subprocess

import kiosk
import public
import session

# With Shift twice and no more, as three times has a meaning.
WAYS_OUT = ('Alt+F4', 'Control+Shift+i', 'Control+Shift+d', 'Control+q', 'Control+w', 'F10',
            'F11', 'Menu', 'Escape', 'Control+Alt+BackSpace')


class KioskMode(public.PublicTest):
    def run_kiosk(self, site):
        """Runs the kiosk, which is to refuse, and returns what it said."""
        arguments = self.get_arguments('--kiosk', folder=self.make_content(), site=site)
        done = subprocess.run(arguments, env=self.session.environment, capture_output=True,
                              timeout=kiosk.DEADLINE, check=False, encoding='utf-8')
        self.assertEqual(done.returncode, 1, done.stderr)
        self.assertEqual(done.stdout, '')
        return done.stderr.splitlines()

    def test_refuses_the_example(self):
        said = self.run_kiosk(self.get_site())
        self.assertEqual(len([line for line in said if line.endswith('[kiosk-example]')]), 1)
        self.assertRegex(said[0], r'^%s:\d+: error: .*\[kiosk-example\]$' % self.get_site())

    def test_refuses_only_for_the_flag(self):
        said = self.run_kiosk(self.make_site((r'<site ', '<site example="yes" ')))
        self.assertEqual(len(said), 1, said)
        self.assertRegex(said[0], r':\d+: error: .*\[kiosk-example\]$')

    def test_refuses_a_blank(self):
        said = self.run_kiosk(self.make_site((r'<postcode>.*?</postcode>',
                                              '<postcode></postcode>')))
        self.assertEqual(len(said), 1, said)
        self.assertRegex(said[0], r':\d+: error: .*postcode.*\[[a-z-]+\]$')

    def test_refuses_a_number_out_of_date(self):
        past = self.today - datetime.timedelta(1)
        said = self.run_kiosk(self.make_site(
            (r'(<name>Northshire Advocacy</name>.*?)on="[^"]*"( by="[^"]*" how="[^"]*") '
             r'review-by="[^"]*"',
             r'\1on="%s"\2 review-by="%s"' % (past - datetime.timedelta(30), past))))
        self.assertEqual(len(said), 1, said)
        self.assertRegex(said[0], r':\d+: error: .*advocacy.*%s.*\[kiosk-out-of-date\]$' % past)

    def test_refuses_any_number_unconfirmed(self):
        """Each confirmation that is taken out stops it, and all that are missing are named."""
        numbers = self.content.list_national()
        self.assertGreater(len(numbers), 15)
        for id, shown in numbers:
            said = self.run_kiosk(self.make_site((r'<confirmed ref="%s" .*?/>' % id, '')))
            self.assertEqual(len(said), 1, said)
            self.assertRegex(said[0], r':\d+: error: .*“%s”, %s;.*\[kiosk-unconfirmed\]$'
                             % (id, shown))
        said = self.run_kiosk(self.make_site((r'<confirmed .*?/>', '')))
        self.assertEqual(len(said), len(numbers), said)

    def test_takes_nothing_that_lies_around_it(self):
        """A program that is not where it was built looks only where its content is installed."""
        around = os.path.join(self.session.folder, 'moved')
        program = os.path.join(around, 'bin', 'signpost')
        os.makedirs(os.path.dirname(program))
        shutil.copy(os.environ['SIGNPOST'], program)
        os.mkdir(os.path.join(around, 'content'))
        self.write_file(os.path.join('moved', 'content', 'pack.xml'), '<pack')
        done = subprocess.run([program, '--site', self.get_site(), '--tour', around],
                              env=self.session.environment, capture_output=True,
                              timeout=kiosk.DEADLINE, check=False, encoding='utf-8')
        self.assertNotIn(around, done.stderr)

    def test_options_that_cannot_be(self):
        """Each is refused with what would be right, and none is passed over."""
        for options, right in ((('--idle-seconds', '0'), 'above 0'),
                               (('--warning-seconds', '0'), 'above 0'),
                               (('--idle-seconds', '-1'), 'above 0'),
                               (('--ppi', '0'), self.get_ppi_range()),
                               (('--ppi', '39.9'), self.get_ppi_range()),
                               (('--ppi', '601'), self.get_ppi_range()),
                               (('--ppi', 'nan'), self.get_ppi_range()),
                               (('--size', '10x10'), '320'), (('--now', 'noon'), '2026-12-25T14')):
            with self.subTest(options=options):
                done = subprocess.run(self.get_arguments(*options), env=self.session.environment,
                                      capture_output=True, timeout=kiosk.DEADLINE, check=False,
                                      encoding='utf-8')
                self.assertEqual(done.returncode, 2, done.stderr)
                self.assertRegex(done.stderr, r'\Asignpost: .*%s.*\n\Z' % right)

    def get_ppi_range(self):
        """As a site file may have it."""
        with open(os.path.join(self.content.folder, 'schema', 'site.rng'),
                  encoding='utf-8') as file:
            bounds = re.search(r'name="ppi">.*?>(\d+)<.*?>(\d+)<', file.read(), re.S)
        return 'from %s to %s' % bounds.groups()

    def make_traps(self):
        """Files and variables by which a user changes what is on a screen."""
        folder = os.path.join(self.session.folder, 'traps')
        css = '* { font-size: 8pt; color: transparent; background: white; }'
        for name, words in (('config/gtk-4.0/gtk.css', css),
                            ('config/gtk-4.0/settings.ini', '[Settings]\ngtk-xft-dpi=300000\n'),
                            ('style/base.css', css), ('style/standard.css', '')):
            path = os.path.join(folder, name)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, 'w', encoding='utf-8') as file:
                file.write(words)
        return {'XDG_CONFIG_HOME': os.path.join(folder, 'config'), 'HOME': folder,
                'G_RESOURCE_OVERLAYS': '/org/signpost/Signpost/style=%s/style' % folder,
                'GDK_SCALE': '2', 'GDK_DPI_SCALE': '2', 'LANGUAGE': 'ar', 'LC_ALL': 'ar_EG.UTF-8',
                'GTK_THEME': 'HighContrast', 'SIGNPOST_STARTED_AGAIN': '1',
                'GDK_DEBUG': 'events', 'PANGOCAIRO_BACKEND': 'none'}

    def test_nothing_from_outside_changes_the_screen(self):
        self.start_manager()
        process, picture = self.start_in_public()
        process.terminate()
        process.wait()
        self.wait_until(lambda: not self.list_large(), 'the window to go')
        _, trapped = self.start_in_public(self.make_traps())
        self.assertTrue(trapped == picture, 'the screen is another')

    def test_memory_goes_to_no_file(self):
        """Not even where whoever starts it wants that, and it comes to a bad end."""
        self.start_manager()
        before = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (before[1], before[1]))
        self.addCleanup(resource.setrlimit, resource.RLIMIT_CORE, before)
        here = os.getcwd()
        os.chdir(self.session.folder)
        self.addCleanup(os.chdir, here)
        process, _ = self.start_in_public()
        with open('/proc/%d/limits' % process.pid, encoding='ascii') as limits:
            self.assertRegex(limits.read(), r'Max core file size +0 +0 ')
        process.send_signal(signal.SIGSEGV)
        process.wait()
        self.assertEqual([name for name in os.listdir('.') if name.startswith('core')], [])
        self.assertEqual(process.returncode, -signal.SIGSEGV)

    def test_cannot_be_left(self):
        self.start_manager()
        display = self.session.display
        size = session.SCREEN
        process, attract = self.start_in_public()
        for keys in WAYS_OUT:
            display.press(keys)
        display.press('Shift')
        display.click(size // 2, size // 2, button=3)
        # The kiosk is still there, in front, and answers a touch.
        display.click(size // 2, size // 2)
        self.wait_until(lambda: self.take_picture() != attract, 'a touch to be answered')
        for keys in WAYS_OUT:
            display.press(keys)
        display.press('Shift')
        self.wait_until(lambda: self.take_picture() == attract, 'the first screen again')
        self.assertIsNone(process.poll())
        self.assertEqual(self.list_large(), [(0, 0, size, size)])

    def test_no_ribbon_on_a_real_site(self):
        kiosk = self.start(site=self.make_site())
        self.assertNotIn(self.words('ribbon-example'), kiosk.read().labels)
        self.assertNotIn(self.words('ribbon-example'), kiosk.begin().labels)

    def test_ribbon_on_every_page_of_the_example(self):
        ribbon = self.words('ribbon-example')
        kiosk = self.start()
        self.assertIn(ribbon, kiosk.read().labels)
        self.assertIn(ribbon, kiosk.begin().labels)
        for key in ('topics', 'numbers', 'about', 'questions'):
            self.assertIn(ribbon, kiosk.open_home_card(key).labels)
            self.assertIn(ribbon, kiosk.turn(self.words('strip-danger')).labels)
            kiosk.turn(self.words('bar-home'))
        self.assertIn(ribbon, kiosk.turn(self.words('bar-display')).labels)


if __name__ == '__main__':
    kiosk.main()
