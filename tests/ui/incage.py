# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The kiosk in cage, the compositor that it stands in public with.

cage draws into a window on the display of the test, and hears of the pointer and the keys there. It
refuses to run as root, so root runs it as nobody.
"""

import os
import shutil
import socket
import tempfile
import time

import kiosk
import public

# The grounds of the first screen, and of pages.
NAVY = (13, 59, 92)
CREAM = (243, 240, 232)
# Of the plain page, behind 101.
WHITE = (255, 255, 255)

SESSION = os.path.join(os.path.dirname(__file__), '../../data/packaging/kiosk/session')

# How often the manager of the system wants to hear of it.
WATCHDOG_SECONDS = 2


class Manager:
    """What the manager of the system is told."""

    def __init__(self, folder):
        self.path = os.path.join(folder, 'notify')
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self.socket.bind(self.path)
        os.chmod(self.path, 0o666)

    def hear(self, seconds=kiosk.DEADLINE):
        """The lines of what is said next, or None where nothing is for so long."""
        self.socket.settimeout(seconds)
        try:
            return self.socket.recv(4096).decode().split('\n')
        except socket.timeout:
            return None

    def forget(self):
        while self.hear(0.001):
            pass


class CageTest(public.PublicTest):
    """A test of what runs in cage."""

    def make_runtime(self):
        """A folder for its socket, which nobody else may look into."""
        folder = tempfile.mkdtemp(dir=self.session.folder)
        if os.getuid() == 0:
            os.chown(folder, 65534, 65534)
            os.chmod(self.session.folder, 0o755)
        return folder

    def copy_programs(self):
        """Where they were built may be for nobody else to look into."""
        folder = os.path.join(self.session.folder, 'installed')
        if not os.path.exists(folder):
            os.mkdir(folder)
            for path in (os.environ['SIGNPOST'],
                         os.path.join(os.environ['MESON_BUILD_ROOT'], 'plain-page'), SESSION):
                shutil.copy(path, folder)
        return folder

    def start_cage(self, ground=NAVY, program=None, environment=None, before=()):
        nobody = (['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
                  if os.getuid() == 0 else [])
        self.runtime = self.make_runtime()
        self.manager = Manager(self.session.folder)
        self.addCleanup(os.unlink, self.manager.path)
        self.addCleanup(self.manager.socket.close)
        environment = {'XDG_RUNTIME_DIR': self.runtime, 'WLR_BACKENDS': 'x11',
                       'WLR_RENDERER': 'pixman', 'GDK_BACKEND': 'wayland', 'GTK_A11Y': 'none',
                       'HOME': '/nonexistent', 'DBUS_SESSION_BUS_ADDRESS': 'disabled:',
                       'NOTIFY_SOCKET': self.manager.path,
                       'WATCHDOG_USEC': str(WATCHDOG_SECONDS * 1000000), **(environment or {})}
        folder = self.copy_programs()
        self.program = os.path.join(folder, 'signpost')
        self.site = self.make_site()
        arguments = self.get_arguments('--kiosk', folder=self.make_content(), site=self.site)[1:]
        session = os.path.join(folder, 'session')
        self.cage = self.session.start([*nobody, *before, 'cage', '-d', '--', session,
                                        *(program or [self.program]), *arguments], environment)
        self.addCleanup(self.end)
        self.wait_until(self.session.display.list_windows, 'the window of cage')
        self.window = self.session.display.list_windows()[0]
        self.point_inside()
        self.wait_for_ground(ground)

    def point_inside(self):
        """Where the pointer is, keys go; there it is on nothing that can be touched."""
        x, y, _, height = self.window
        self.session.display.move(x + 2, y + height // 2)

    def spoil_site(self):
        """Takes the site away, and gives it back."""
        make_site = self.make_site

        def make_spoilt(*changes):
            site = make_site(*changes)
            os.rename(site, site + '.good')
            return site

        self.make_site = make_spoilt

    def end(self):
        if self.cage.poll() is None:
            self.cage.terminate()
        self.cage.wait()
        self.wait_until(lambda: not self.session.display.list_windows()
                        and not self.session.list_programs(self.program), 'an empty display')

    def keep_picture(self, name):
        """What can be seen in cage, for whoever wants to look: in screens/cage/ of the build."""
        folder = os.path.join(os.environ['MESON_BUILD_ROOT'], 'screens', 'cage')
        os.makedirs(folder, exist_ok=True)
        self.session.display.take_picture(*self.window).save(os.path.join(folder, name + '.png'))

    def list_grounds(self):
        picture = self.session.display.take_picture(*self.window)
        return [colour for colour, _
                in picture.list_colours(0, 0, *self.window[2:]).most_common(3)]

    def take_first(self):
        self.point_inside()
        return self.session.display.take_picture(*self.window)

    def touch_to_start(self):
        """In landscape that is at the right, above the strip for 999."""
        x, y, width, height = self.window
        self.session.display.click(x + width * 3 // 4, y + height - height * 3 // 32)

    def wait_for_ground(self, colour):
        self.wait_until(lambda: colour in self.list_grounds(), 'a ground of %s' % (colour,))


class TouchTest(CageTest):
    """cage has a touchscreen here beside the pointer and the keys of the display."""

    def start_touched(self):
        self.pipe = os.path.join(self.session.folder, self.id() + '.pipe')
        os.mkfifo(self.pipe)
        os.chmod(self.pipe, 0o666)
        module = shutil.copy(os.environ['CAGE_TOUCH_MODULE'], self.session.folder)
        # Into cage, and not into what starts it.
        self.start_cage(before=['env', 'LD_PRELOAD=' + module, 'CAGE_TOUCH=' + self.pipe],
                        environment={'WLR_BACKENDS': 'x11,headless',
                                     'WLR_HEADLESS_OUTPUTS': '0'})
        self.orders = open(self.pipe, 'w', buffering=1, encoding='ascii')
        self.addCleanup(self.orders.close)
        self.first = self.take_first()

    def order(self, *words):
        self.orders.write(' '.join(map(str, words)) + '\n')

    def tap(self, place, finger=0, held=0.08):
        self.order('d', finger, *place)
        time.sleep(held)
        self.order('u', finger)
