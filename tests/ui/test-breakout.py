#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Ways out of the kiosk, and ways in: by keys, pointer and fingers, buses, signals and files.

They are tried on an X server with nothing else on it, beside a window manager, and in cage; by
fingers where cage can be given some. After each the kiosk has to be there, the same one, with its
one window and no program of its own, and after each class it shows its first screen to the pixel
once it is hidden. How many were tried is told by class, and all chords of keys count as one. With
SIGNPOST_THOROUGH in the environment, all are.
"""

import collections
import itertools
import os
import shutil
import signal
import subprocess
import time

import gi

import incage
import kiosk
import public
import session

gi.require_version('Gio', '2.0')
from gi.repository import Gio, GLib  # noqa: E402

THOROUGH = 'SIGNPOST_THOROUGH' in os.environ

MODIFIERS = ('Control_L', 'Shift_L', 'Alt_L', 'Super_L', 'ISO_Level3_Shift')

# Of the sets of modifiers, those that desktops and toolkits listen to most.
COMMON_SETS = ((), ('Control_L', 'Shift_L'), ('Control_L', 'Alt_L'))

# A window manager for a kiosk has no keys, no menus and no edges of its own.
QUIET_MANAGER = '''<?xml version="1.0"?>
<openbox_config xmlns="http://openbox.org/3.4/rc"><keyboard/><mouse/>
<desktops><number>1</number></desktops></openbox_config>
'''

PLACES = [(x, y) for x in (0.01, 0.2, 0.5, 0.8, 0.99) for y in (0.01, 0.25, 0.5, 0.75, 0.97)]

PATHS = ('/', '/org/gtk/Application/anonymous', '/org/signpost/Signpost',
         '/org/signpost/Signpost/window/1', '/org/gtk/Application/anonymous/window/1')

CALLS = (
    ('org.freedesktop.Application', 'Activate', GLib.Variant('(a{sv})', ({},))),
    ('org.freedesktop.Application', 'Open', GLib.Variant('(asa{sv})', ([], {}))),
    ('org.freedesktop.Application', 'ActivateAction', GLib.Variant('(sava{sv})', ('quit', [], {}))),
    ('org.gtk.Application', 'Activate', GLib.Variant('(a{sv})', ({},))),
    ('org.gtk.Actions', 'List', None),
    *(('org.gtk.Actions', 'Activate', GLib.Variant('(sava{sv})', (action, [], {})))
      for action in ('quit', 'close', 'minimize', 'reset', 'staff', 'inspector')),
)

OPTIONS = (['--gapplication-service'], ['--display=:0'], ['--g-fatal-warnings'],
           ['--gtk-debug=interactive'], ['--class=x'], ['/etc/passwd'], ['--', '/etc/passwd'],
           ['--now', '2026-11-28T12:00'], ['--tour', '/tmp'], ['--size', '400x400'],
           ['--idle-seconds', '9999'], ['--warning-seconds', '9999'])

# By which a library loads code, in folders of modules as each wants them, ...
MODULES = {
    'GIO_EXTRA_MODULES': 'modules', 'GIO_MODULE_DIR': 'modules', 'GTK_PATH': 'gtk',
    'GTK_EXE_PREFIX': 'prefix', 'GTK_MODULES': 'trap', 'GTK_IM_MODULE': 'trap',
    'GDK_PIXBUF_MODULE_FILE': 'loaders.cache', 'GIO_USE_VFS': 'trap',
    'LIBGL_DRIVERS_PATH': 'modules', 'VK_ICD_FILENAMES': 'icd.json',
}

# ... and by which one shows or does something else.
VARIABLES = {
    'GTK_DEBUG': 'interactive', 'GDK_DEBUG': 'events', 'GSK_DEBUG': 'cairo', 'GSK_RENDERER': 'gl',
    'GDK_BACKEND': 'broadway,x11', 'GDK_SCALE': '2', 'GDK_DPI_SCALE': '2',
    'GTK_THEME': 'HighContrast', 'GTK_A11Y': 'atspi', 'GSETTINGS_BACKEND': 'keyfile',
    'G_MESSAGES_DEBUG': 'all',
    'G_ENABLE_DIAGNOSTIC': '1', 'LANGUAGE': 'ar', 'LC_ALL': 'ar_EG.UTF-8', 'TZ': 'Asia/Tokyo',
    'PANGOCAIRO_BACKEND': 'none', 'SIGNPOST_STARTED_AGAIN': '1', 'GTK_USE_PORTAL': '1',
    'G_RESOURCE_OVERLAYS': '/org/signpost/Signpost/style=%s', 'HOME': '%s', 'XDG_CONFIG_HOME': '%s',
    'XDG_DATA_HOME': '%s', 'XDG_CONFIG_DIRS': '%s', 'FONTCONFIG_FILE': '%s/fonts.conf',
    'GSETTINGS_SCHEMA_DIR': '%s', 'INPUT_METHOD': 'trap',
}

# What a program does not end by unless it wants to, and what only stops it.
BY_DEFAULT_NOTHING = {signal.SIGCHLD, signal.SIGCONT, signal.SIGURG, signal.SIGWINCH}
STOPPING = {signal.SIGSTOP, signal.SIGTSTP, signal.SIGTTIN, signal.SIGTTOU}

# What another program of the same user may want of it.
INSIDE = ('mem', 'environ', 'maps', 'fd', 'cwd', 'root', 'auxv', 'stack')


_counts = collections.Counter()


def tearDownModule():
    for (setting, kind), count in sorted(_counts.items()):
        print('# %-16s %-28s %6d tried, 0 out' % (setting, kind, count))
    others = sum(count for (_, kind), count in _counts.items() if kind != 'chords of keys')
    print('# beside the chords: %d' % others)


class Breakout(public.PublicTest):
    # --- What is held to be so after each. ---

    def watch(self, setting, get_process):
        self.setting = setting
        self.get_process = get_process
        self.process_before = get_process()
        self.windows_before = self.session.display.list_windows()

    def list_children(self):
        with open('/proc/%d/task/%d/children' % (self.process_before, self.process_before),
                  encoding='ascii') as file:
            return file.read().split()

    def settle(self):
        """Until all that was sent has been read, where that is not so by itself."""

    def check(self, what):
        self.settle()
        process = self.get_process()
        if process != self.process_before:
            self.fail('%s: it is %s and was %s\n%s' % (what, process, self.process_before,
                                                     self.session.describe_programs()))
        self.assertEqual(self.session.display.list_windows(), self.windows_before, what)
        self.assertEqual(self.list_children(), [], what)

    def count(self, kind, what, n=1):
        _counts[self.setting, kind] += n
        self.check(what)

    def check_first_screen(self):
        for _ in range(3):
            self.session.display.press('Shift_L')
        self.wait_until(lambda: self.take_first() == self.first, 'the first screen')

    # --- The attempts. ---

    def try_chords(self):
        display = self.session.display
        sets = ([chosen for n in range(len(MODIFIERS) + 1)
                 for chosen in itertools.combinations(MODIFIERS, n)] if THOROUGH else COMMON_SETS)
        for chosen in sets:
            held = [display.find_key(name) for name in chosen]
            for code in range(9, 256):
                display.press_codes([*held, code])
                _counts[self.setting, 'chords of keys'] += 1
                if code % 20 == 0:
                    self.check('%s and key %d' % (chosen, code))
            self.check_first_screen()

    def place(self, place):
        x, y, width, height = self.area
        return int(x + place[0] * (width - 1)), int(y + place[1] * (height - 1))

    def try_pointer(self):
        display = self.session.display
        for button in (2, 3, 4, 5, 6, 7, 8, 9):
            for place in PLACES:
                display.click(*self.place(place), button=button)
                self.count('buttons of a mouse', 'button %d at %s' % (button, place))
        for place in PLACES:
            for _ in range(3):
                display.click(*self.place(place))
            self.count('three quick touches', 'touches at %s' % (place,))
        self.check_first_screen()

    def try_drags(self):
        display = self.session.display
        for start, end in itertools.permutations(PLACES[::3], 2):
            display.put_down(*self.place(start))
            for step in range(1, 6):
                display.move(*self.place([a + (b - a) * step / 5 for a, b in zip(start, end)]))
            display.let_go()
            self.count('drags and swipes', 'a drag from %s to %s' % (start, end))
        self.check_first_screen()

    def try_all_by_hand(self):
        self.try_chords()
        self.try_pointer()
        self.try_drags()

    def try_bus(self):
        """Every name on the bus is asked for whatever a GTK program may have there."""
        bus = Gio.DBusConnection.new_for_address_sync(
            self.session.environment['DBUS_SESSION_BUS_ADDRESS'],
            Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)

        def call(name, path, interface, method, parameters):
            try:
                return bus.call_sync(name, path, interface, method, parameters, None,
                                     Gio.DBusCallFlags.NO_AUTO_START, 2000, None).unpack()
            except GLib.Error:
                return None

        [names] = call('org.freedesktop.DBus', '/', 'org.freedesktop.DBus', 'ListNames', None)
        for name in names:
            owner = call('org.freedesktop.DBus', '/', 'org.freedesktop.DBus',
                         'GetConnectionUnixProcessID', GLib.Variant('(s)', (name,)))
            self.assertNotEqual(owner, (self.process_before,), name)
            if name == 'org.freedesktop.DBus':
                continue
            for path, (interface, method, parameters) in itertools.product(PATHS, CALLS):
                call(name, path, interface, method, parameters)
                self.count('calls on the bus', '%s %s %s' % (name, path, method))
        self.assertIsNone(self.session.bus.find_program(self.process_before))
        self.count('the accessibility bus', 'the accessibility bus')
        bus.close_sync(None)
        self.check_first_screen()

    def try_inside(self, *before):
        """From a program of the same user, which a kiosk with a user of its own has none of."""
        for name in INSIDE:
            path = '/proc/%d/%s' % (self.process_before, name)
            look = subprocess.run([*before, 'sh', '-c', 'cat "$0" || ls "$0/"', path],
                                  stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
            self.assertNotEqual(look.returncode, 0, path)
            self.count('looks into its memory', path)
        attach = subprocess.run([*before, 'gdb', '-batch', '-p', str(self.process_before)],
                                capture_output=True, text=True, check=False)
        self.assertIn('ptrace: Operation not permitted', attach.stderr)
        self.count('looks into its memory', 'gdb')
        self.check_first_screen()

    def try_options(self):
        for options in OPTIONS:
            ended = subprocess.run(
                [*self.get_arguments('--kiosk', folder=self.make_content(), site=self.make_site()),
                 *options], env=dict(self.session.environment), capture_output=True,
                timeout=kiosk.DEADLINE, check=False)
            self.assertEqual(ended.returncode, 2, options)
            self.count('options', options)

    def set_traps(self):
        """Modules and files that a library told to would take, and the variables that tell it."""
        folder = os.path.join(self.session.folder, 'traps')
        for place in ('trap.so', 'modules/libtrap.so', 'gtk/4.0.0/immodules/libtrap.so',
                      'gtk/4.0.0/media/libtrap.so', 'gtk/4.0.0/printbackends/libtrap.so',
                      'prefix/lib/gtk-4.0/4.0.0/immodules/libtrap.so'):
            os.makedirs(os.path.dirname(os.path.join(folder, place)), exist_ok=True)
            shutil.copy(os.environ['TRAP_MODULE'], os.path.join(folder, place))
        for place, words in (
                ('loaders.cache', '"%s/trap.so"\n"png" 5 "gdk-pixbuf" "PNG" "LGPL"\n"image/png" '
                 '""\n"png" ""\n"\\211PNG\\r\\n\\032\\n" "" 100\n' % folder),
                ('icd.json', '{"file_format_version": "1.0.0", "ICD": {"library_path": '
                 '"%s/trap.so", "api_version": "1.0.0"}}' % folder),
                ('fonts.conf', '<fontconfig><dir>/nonexistent</dir></fontconfig>'),
                ('base.css', '* { color: transparent; }'), ('gtk-4.0/gtk.css', '* { color: red; }'),
                ('gtk-4.0/settings.ini', '[Settings]\ngtk-xft-dpi=300000\n')):
            path = os.path.join(folder, place)
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(path, 'w', encoding='utf-8') as file:
                file.write(words)
        traps = {name: os.path.join(folder, place) for name, place in MODULES.items()}
        for name, value in VARIABLES.items():
            traps[name] = value.replace('%s', folder)
        return folder, traps

    def find_sprung(self, folder):
        return [name for _, _, names in os.walk(folder) for name in names
                if name.endswith('.sprung')]

    def try_environment(self):
        """What is set for the kiosk loads nothing into it and changes nothing on its screen. What
        the loader takes before a program begins, such as LD_PRELOAD, is left to who starts it."""
        folder, traps = self.set_traps()
        sets = [{name: value} for name, value in traps.items()] if THOROUGH else [traps]
        for chosen in sets:
            before = self.first
            process = self.start_on_x('bare X', chosen)
            self.assertTrue(self.first == before, chosen)
            self.assertEqual(self.find_sprung(folder), [], chosen)
            self.count('the environment', chosen, len(chosen))
            self.end_on_x(process)

    # --- Where they are tried. ---

    def start_on_x(self, setting, environment=None):
        size = session.SCREEN
        process, self.first = self.start_in_public(environment)
        self.take_first = self.take_picture
        self.area = (0, 0, size, size)
        self.watch(setting, lambda: process.pid if process.poll() is None else None)
        return process

    def end_on_x(self, process):
        process.terminate()
        process.wait()
        self.wait_until(lambda: not self.list_large(), 'the window to go')

    def test_bare_x(self):
        self.start_on_x('bare X')
        self.try_all_by_hand()
        self.try_bus()
        self.try_options()

    def test_environment(self):
        self.end_on_x(self.start_on_x('bare X'))
        self.try_environment()

    def test_window_manager(self):
        manager = self.session.start(['openbox', '--sm-disable', '--config-file',
                                      self.write_file('quiet.xml', QUIET_MANAGER)])
        self.addCleanup(manager.wait)
        self.addCleanup(manager.terminate)
        self.wait_until(self.session.display.list_windows, 'the window manager')
        self.start_on_x('window manager')
        self.try_all_by_hand()


class BreakoutOfCage(incage.CageTest, Breakout):
    test_bare_x = None
    test_environment = None
    test_window_manager = None

    def find_inside(self):
        found = self.session.list_programs(self.program)
        return found[0] if len(found) == 1 else found

    def settle(self):
        """cage lets go of a program that is slow to read, and a hand is slower than a test: so both
        wait for more before it goes on."""
        self.wait_until(lambda: all(public.is_asleep(pid)
                                    for pid in 2 * (self.cage.pid, self.process_before)),
                        'all to be read')

    def start_watched(self):
        self.start_cage()
        self.start_watching()

    def start_watching(self):
        self.area = self.window
        self.first = self.take_first()
        self.watch('cage', self.find_inside)

    def test_cage(self):
        self.start_watched()
        self.try_all_by_hand()
        if os.getuid() == 0:
            self.try_inside('setpriv', '--reuid=65534', '--regid=65534', '--clear-groups')
        else:
            self.try_inside()

    def is_deadly(self, number):
        """Whether the kiosk ends by a signal, as the kernel has it."""
        with open('/proc/%d/status' % self.process_before, encoding='ascii') as file:
            masks = dict(line.split(':\t') for line in file.read().splitlines()
                         if line.startswith(('SigIgn', 'SigCgt')))
        heard = int(masks['SigIgn'], 16) | int(masks['SigCgt'], 16)
        return number not in BY_DEFAULT_NOTHING and not heard >> (number - 1) & 1

    def test_signals(self):
        """Whatever ends it, it is the first screen that comes back, with nothing of a visit."""
        self.start_watched()
        names = ({number for number in signal.valid_signals() if number <= signal.SIGRTMIN}
                 if THOROUGH
                 else {signal.SIGTERM, signal.SIGHUP, signal.SIGKILL, signal.SIGUSR1,
                       signal.SIGWINCH})
        for number in sorted(names - STOPPING):
            before = self.process_before
            deadly = self.is_deadly(number)
            self.touch_to_start()
            self.wait_for_ground(incage.CREAM)
            os.kill(before, number)
            if deadly:
                self.wait_until(lambda pid=before: self.find_inside() not in (pid, []), 'another')
            else:
                for _ in range(3):
                    self.session.display.press('Shift_L')
            self.wait_until(lambda: self.take_first() == self.first, 'the first screen')
            self.process_before = self.find_inside()
            self.count('signals', number)
            # A touch right after a new page is taken for one that was meant for the old.
            time.sleep(kiosk.DEBOUNCE + 0.1)


class BreakoutByTouch(BreakoutOfCage, incage.TouchTest):
    test_cage = None
    test_signals = None

    def swipe(self, start, end, n_fingers):
        """Fingers side by side."""
        fingers = range(n_fingers)
        for finger in fingers:
            self.order('d', finger, *start)
        for step in range(1, 6):
            x, y = (a + (b - a) * step / 5 for a, b in zip(start, end))
            for finger in fingers:
                self.order('m', finger, min(x + 0.05 * finger, 0.999), y)
        for finger in fingers:
            self.order('u', finger)

    def try_fingers(self):
        pairs = list(itertools.permutations(PLACES[::3], 2))
        for n_fingers in (1, 2, 3, 4, 5, 10) if THOROUGH else (1, 4):
            for start, end in pairs if THOROUGH else pairs[::3]:
                self.swipe(start, end, n_fingers)
                self.count('swipes of fingers',
                           '%d from %s to %s' % (n_fingers, start, end))
            self.check_first_screen()

    def try_taps(self):
        for n_taps, place in itertools.product((2, 3, 7), PLACES):
            for _ in range(n_taps):
                self.tap(place, held=0.01)
            self.count('quick taps', '%d taps at %s' % (n_taps, place))
        self.check_first_screen()

    def try_rests(self):
        """A hand that stays brings up no menu and no keyboard."""
        for first in range(0, len(PLACES), 5):
            places = PLACES[first:first + 5]
            for finger, place in enumerate(places):
                self.order('d', finger, *place)
            time.sleep(1.5)
            self.count('long presses', 'fingers that stay at %s' % (places,), len(places))
            for finger in range(len(places)):
                self.order('u', finger)
        self.check_first_screen()

    def test_touch(self):
        self.start_touched()
        self.start_watching()
        self.try_fingers()
        self.try_taps()
        self.try_rests()
        # What the toolkit thinks of so many fingers would tell when they were here.
        with open(self.cage.log, encoding='utf-8') as log:
            self.assertNotIn('WARNING', log.read())


# Where nothing can give it fingers, it is not there to be tried.
if 'CAGE_TOUCH_MODULE' not in os.environ:
    del BreakoutByTouch


if __name__ == '__main__':
    kiosk.main()
