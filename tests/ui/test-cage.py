#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The kiosk in cage, the compositor that it stands in public with.

cage draws into a window on the display of the test, and hears of the pointer and the keys there. It
refuses to run as root, so root runs it as nobody.
"""

import os
import shutil
import signal
import tempfile

import kiosk
import public

# The grounds of the first screen, and of pages.
NAVY = (13, 59, 92)
CREAM = (243, 240, 232)

WAYS_OUT = ('Alt+F4', 'Alt+Escape', 'Control+Alt+F2', 'Control+Alt+BackSpace', 'Control+Shift+i',
            'Super_L', 'Control+q', 'Escape')


class Cage(public.PublicTest):
    def make_runtime(self):
        """A folder for its socket, which nobody else may look into."""
        folder = tempfile.mkdtemp(dir=self.session.folder)
        if os.getuid() == 0:
            os.chown(folder, 65534, 65534)
            os.chmod(self.session.folder, 0o755)
        return folder

    def start_cage(self):
        nobody = (['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
                  if os.getuid() == 0 else [])
        environment = {'XDG_RUNTIME_DIR': self.make_runtime(), 'WLR_BACKENDS': 'x11',
                       'WLR_RENDERER': 'pixman', 'GDK_BACKEND': 'wayland', 'GTK_A11Y': 'none',
                       'HOME': '/nonexistent', 'DBUS_SESSION_BUS_ADDRESS': 'disabled:'}
        # Where it was built may be for nobody else to look into.
        self.program = os.path.join(self.session.folder, 'signpost')
        if not os.path.exists(self.program):
            shutil.copy(os.environ['SIGNPOST'], self.program)
        arguments = self.get_arguments('--kiosk', folder=self.make_content(),
                                       site=self.make_site())[1:]
        self.cage = self.session.start([*nobody, 'cage', '-d', '--', self.program, *arguments],
                                       environment)
        self.addCleanup(self.end)
        self.wait_until(self.session.display.list_windows, 'the window of cage')
        self.window = self.session.display.list_windows()[0]
        self.wait_for_ground(NAVY)

    def end(self):
        if self.cage.poll() is None:
            self.cage.terminate()
        self.cage.wait()
        self.wait_until(lambda: not self.session.display.list_windows()
                        and not self.session.list_programs(self.program), 'an empty display')

    def list_grounds(self):
        picture = self.session.display.take_picture(*self.window)
        return [colour for colour, _
                in picture.list_colours(0, 0, *self.window[2:]).most_common(2)]

    def touch_to_start(self):
        """In landscape that is at the right, above the strip for 999."""
        x, y, width, height = self.window
        self.session.display.click(x + width * 3 // 4, y + height - height * 3 // 32)

    def wait_for_ground(self, colour):
        self.wait_until(lambda: colour in self.list_grounds(), 'a ground of %s' % (colour,))

    def test_is_shown_and_touched(self):
        self.start_cage()
        self.touch_to_start()
        self.wait_for_ground(CREAM)

    def test_no_key_leads_out(self):
        self.start_cage()
        [inside] = self.session.list_programs(self.program)
        for keys in WAYS_OUT:
            self.session.display.press(keys)
        self.touch_to_start()
        self.wait_for_ground(CREAM)
        self.assertEqual(self.session.list_programs(self.program), [inside])

    def test_ends_with_what_it_shows(self):
        """However that ends, what looks after cage is to start both again."""
        self.start_cage()
        [inside] = self.session.list_programs(self.program)
        os.kill(inside, signal.SIGSEGV)
        self.cage.wait(kiosk.DEADLINE)


if __name__ == '__main__':
    kiosk.main()
