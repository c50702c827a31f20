#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Where there is nothing to draw on or with, that is said in one line, with a status of its own."""

import os
import shutil
import subprocess

import kiosk

# As app/main.c has them.
NO_DISPLAY, DISPLAY_LOST, NO_FONT = 3, 4, 5

# A letter that the font of the screens does not have.
LETTER = '漢'


class Start(kiosk.KioskTest):
    def run_in(self, environment, folder=None):
        """Runs the program, which is not to show anything, and returns what it said."""
        environment = {**self.session.environment, 'GTK_A11Y': 'none', **environment}
        done = subprocess.run(self.get_arguments(folder=folder), env=environment,
                              capture_output=True, timeout=kiosk.DEADLINE, check=False,
                              encoding='utf-8')
        self.assertEqual(done.stdout, '')
        return done.returncode, done.stderr

    def check(self, ended, status, pattern):
        self.assertEqual(ended[0], status, ended[1])
        self.assertRegex(ended[1], r'\Asignpost: [^\n]*%s[^\n]*\n\Z' % pattern)

    def test_no_display(self):
        self.check(self.run_in({'DISPLAY': ''}), NO_DISPLAY, 'no display')
        self.check(self.run_in({'DISPLAY': ':9999'}), NO_DISPLAY, 'no display')

    def test_display_lost(self):
        read, write = os.pipe()
        # Without -noreset it begins anew whenever whoever only looks is gone.
        server = subprocess.Popen(['Xvfb', '-displayfd', str(write), '-nolisten', 'tcp',
                                   '-noreset'], pass_fds=[write],
                                  env=self.session.environment, stderr=subprocess.DEVNULL)
        self.addCleanup(server.wait)
        self.addCleanup(server.kill)
        os.close(write)
        with os.fdopen(read) as numbers:
            display = ':' + numbers.readline().strip()
        process = self.session.start(self.get_arguments(), {'DISPLAY': display,
                                                            'GTK_A11Y': 'none'})
        self.addCleanup(process.wait)
        self.addCleanup(process.kill)
        self.wait_until(lambda: self.list_windows(display), 'a window')
        server.kill()
        process.wait(timeout=kiosk.DEADLINE)
        with open(process.log, encoding='utf-8') as log:
            self.check((process.returncode, log.read()), DISPLAY_LOST, 'display was lost')

    def list_windows(self, display):
        tree = subprocess.run(['xwininfo', '-display', display, '-root', '-children'],
                              capture_output=True, check=False, encoding='utf-8')
        return 'signpost' in tree.stdout

    def test_no_font(self):
        fonts = self.write_file('fonts.conf', '<fontconfig><dir>/nonexistent</dir></fontconfig>')
        self.check(self.run_in({'FONTCONFIG_FILE': fonts}), NO_FONT,
                   'has these letters .*…; install the package fonts-noto-core')

    def make_font_folder(self):
        """With the one font that the screens ask for."""
        folder = os.path.join(self.session.folder, 'fonts')
        os.mkdir(folder)
        font = subprocess.run(['fc-match', '--format=%{file}', 'Noto Sans'], capture_output=True,
                              check=True, encoding='utf-8').stdout
        os.symlink(font, os.path.join(folder, os.path.basename(font)))
        return folder

    def test_no_letter(self):
        fonts = self.write_file('one.conf', '<fontconfig><dir>%s</dir></fontconfig>'
                                % self.make_font_folder())
        folder = os.path.join(self.session.folder, 'letters')
        shutil.copytree(self.content.folder, folder)
        interface = os.path.join(folder, 'interface.xml')
        with open(interface, encoding='utf-8') as file:
            words = file.read()
        with open(interface, 'w', encoding='utf-8') as file:
            file.write(words.replace('About this screen', 'About this screen ' + LETTER))
        self.check(self.run_in({'FONTCONFIG_FILE': fonts}, folder), NO_FONT,
                   'has these letters of the content: %s; install' % LETTER)


if __name__ == '__main__':
    kiosk.main()
