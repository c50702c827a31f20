#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what a touch costs: from letting go to the last changed pixel, and the CPU for it.

bench-tap.py COUNT-SHAPING

The way through the screens is found once by what the screen tells a screen reader. Then a second
program, with nobody reading, is touched at the same places by real button events, while the X
server tells of everything that is drawn.
"""

import ctypes
import os
import select
import statistics
import struct
import subprocess
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'ui'))

import kiosk
import session
import x11

# Nothing more comes of a touch when nothing was drawn for so long.
QUIET = 0.3

# As long as a finger stays, in seconds.
HELD = 0.08

# A page takes no touch so soon after it came; see ui/sp-input-filter.c.
BETWEEN = 0.6

COUNT_SHAPING = os.path.abspath(sys.argv.pop(1))


class Hand:
    """Touches, and hears of what is drawn."""

    def __init__(self, name):
        self._x11 = ctypes.CDLL('libX11.so.6')
        self._damage = ctypes.CDLL('libXdamage.so.1')
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        self._x11.XDefaultRootWindow.restype = ctypes.c_ulong
        self._damage.XDamageCreate.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(name.encode()))
        events, errors = ctypes.c_int(), ctypes.c_int()
        self._damage.XDamageQueryExtension(self._display, ctypes.byref(events),
                                           ctypes.byref(errors))
        root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))
        self._damage.XDamageCreate(self._display, root, 0)
        self._x11.XSync(self._display, 0)
        self._touch = x11.Display(name)

    def wait_until_quiet(self):
        """Returns when something was drawn last, or None if nothing was."""
        last = None
        event = ctypes.create_string_buffer(192)
        give_up = time.monotonic() + QUIET
        while time.monotonic() < give_up:
            if not self._x11.XPending(self._display):
                select.select([self._x11.XConnectionNumber(self._display)], [], [],
                              give_up - time.monotonic())
            while self._x11.XPending(self._display):
                self._x11.XNextEvent(self._display, event)
                last = time.monotonic()
                give_up = last + QUIET
        return last

    def put_down(self, x, y):
        """Touches a place for as long as a finger does."""
        self._touch.put_down(x, y)
        time.sleep(HELD)

    def let_go(self):
        """Returns when it let go."""
        now = time.monotonic()
        self._touch.let_go()
        return now


class Program:
    """A kiosk that nobody reads but the one who touches it."""

    def __init__(self, arguments, environment, folder):
        self._count = os.path.join(folder, 'shaping-count')
        environment = dict(environment, GTK_A11Y='none', GSK_RENDERER='cairo', GDK_BACKEND='x11',
                           LD_PRELOAD=COUNT_SHAPING, SHAPING_COUNT=self._count)
        self.process = subprocess.Popen(arguments, env=environment)

    def count_shaping(self):
        with open(self._count, 'rb') as file:
            return struct.unpack('=Q', file.read(8))[0]

    def get_cpu(self):
        """Seconds of all its threads."""
        tasks = '/proc/%d/task' % self.process.pid
        used = 0
        for task in os.listdir(tasks):
            with open('%s/%s/schedstat' % (tasks, task), encoding='ascii') as file:
                used += int(file.read().split()[0])
        return used / 1e9

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Tap(kiosk.KioskTest):
    def visit(self, program):
        """Goes to screens of every kind."""
        program.begin()
        program.open_home_card('topics')
        for topic in self.content.topics[:3]:
            program.turn('%s. %s' % (topic.title, topic.summary))
            program.turn(self.words('page-next'))
            program.turn(self.words('page-topics') if len(topic.pages) == 2
                         else self.words('page-next'))
            program.turn(self.words('bar-home'))
            program.open_home_card('topics')
        program.turn(self.words('bar-home'))
        for key in ('numbers', 'about'):
            program.open_home_card(key)
            program.turn(self.words('bar-home'))
        program.turn(self.words('strip-danger'))
        program.turn(self.words('emergency-not-now'))
        program.open_home_card('questions')
        program.walk('E1:no', 'A1:service', 'S1:harm', 'SX2:no')
        program.turn(self.words('results-check'))
        program.turn(self.words('bar-home'))
        program.turn(self.words('bar-display'))
        for key in ('size-largest', 'theme-dark', 'theme-light'):
            program.choose(self.words('display-' + key))

    def record(self):
        """The places touched on the way."""
        display = self.session.display
        places = []

        def click(x, y, button=1):
            places.append((x, y))
            x11.Display.click(display, x, y, button)

        program = self.start()
        display.click = click
        try:
            self.visit(program)
        finally:
            del display.click
        # Two programs on one display would lie on each other.
        self.doCleanups()
        return places

    def measure(self, places):
        arguments = self.get_arguments('--size', '%dx%d' % kiosk.PORTRAIT, '--now', kiosk.MONDAY)
        hand = Hand(self.session.environment['DISPLAY'])
        program = Program(arguments, self.session.environment, self.session.folder)
        rows = []
        try:
            while hand.wait_until_quiet() is None:
                pass
            first = program.count_shaping()
            for x, y in places:
                time.sleep(BETWEEN)
                cpu, count = program.get_cpu(), program.count_shaping()
                hand.put_down(x, y)
                released = hand.let_go()
                last = hand.wait_until_quiet()
                rows.append(((last or released) - released, program.get_cpu() - cpu,
                             program.count_shaping() - count))
        finally:
            program.stop()
        return first, rows

    def test_tap(self):
        places = self.record()
        first, rows = self.measure(places)
        times, cpu, shaping = zip(*rows)
        print('# touches %d' % len(rows))
        print('# shaping before the first frame %d' % first)
        print('# released to last changed pixel: median %.1f ms, most %.1f ms'
              % (statistics.median(times) * 1000, max(times) * 1000))
        print('# CPU a touch: mean %.1f ms, most %.1f ms'
              % (statistics.mean(cpu) * 1000, max(cpu) * 1000))
        print('# shaping a touch: mean %.0f, most %d' % (statistics.mean(shaping), max(shaping)))
        for (x, y), (took, used, shaped) in zip(places, rows):
            print('#   %6.1f ms, CPU %6.1f ms, shaping %6d, at %d,%d'
                  % (took * 1000, used * 1000, shaped, x, y))


if __name__ == '__main__':
    kiosk.main()
