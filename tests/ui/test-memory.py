#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Nothing that a visit showed is left in the memory of the kiosk when it is over.

The same two visits are made twice: once in a program that tells what is on its screen, to learn
where to touch and what is read there, and once in a kiosk that tells nobody anything. The memory of
that one is searched for the words: they stand there while they are read, and afterwards as often as
before anybody came. In the content itself they always do.
"""

import datetime
import os
import re
import time

import hand
import kiosk
import public
import session
import x11

# Their results have titles that stand nowhere else.
PATHS = (('E1:no', 'A1:police', 'P1:car', 'P2:yes'), ('E1:no', 'A1:police', 'P1:info', 'P2:yes'))

# A page takes no touch for half a second after it came.
BETWEEN = 0.6

# Shorter words stand in memory for other reasons.
SHORTEST = 25

# What a kiosk sets for itself, for the demonstration that stands in for it.
FORGETFUL = {'GLIBC_TUNABLES': 'glibc.malloc.perturb=165', 'G_SLICE': 'always-malloc'}


def count_words(process, words):
    """How often each stands in the memory that the program can write to."""
    found = dict.fromkeys(words, 0)
    with (open('/proc/%d/maps' % process.pid, encoding='utf-8') as maps,
          open('/proc/%d/mem' % process.pid, 'rb', 0) as memory):
        for begin, end in re.findall(r'^(\w+)-(\w+) .w.. (?!.*\[vv)', maps.read(), re.M):
            memory.seek(int(begin, 16))
            content = memory.read(int(end, 16) - int(begin, 16))
            for line in words:
                found[line] += content.count(line.encode())
    return found


def may_read(process):
    try:
        with open('/proc/%d/mem' % process.pid, 'rb'):
            return True
    except PermissionError:
        return False


class Visit:
    def __init__(self):
        self.touched = []
        self.title = None
        self.words = []


class Memory(public.PublicTest):
    def make(self, program, visit, path):
        program.ask()
        screen = program.walk(*path)
        visit.title = screen.title
        visit.words = [line for line in screen.page_labels if len(line) >= SHORTEST]
        program.turn(self.words('bar-hide'))
        program.wait(lambda screen: screen.is_attract(), 'the first screen again')

    def record(self):
        """Makes the visits in a program that tells what is on its screen, and ends it."""
        self.start_manager()
        display = self.session.display
        program = self.start('--fullscreen', size=(session.SCREEN, session.SCREEN),
                             site=self.make_site(),
                             now=datetime.datetime.now().strftime('%Y-%m-%dT%H:%M'))
        visits = []

        def click(x, y, button=1):
            visits[-1].touched.append((x, y))
            x11.Display.click(display, x, y, button)

        display.click = click
        try:
            for path in PATHS:
                visits.append(Visit())
                self.make(program, visits[-1], path)
        finally:
            del display.click
        self.doCleanups()
        self.wait_until(lambda: not self.list_large(), 'the window to go')
        return visits

    def start_silent(self):
        """A kiosk; where this may not look into one, what is set as there."""
        process, _ = self.start_in_public()
        if may_read(process):
            return process

        process.terminate()
        process.wait()
        process = self.session.start(self.get_arguments('--fullscreen', site=self.make_site()),
                                     {'GTK_A11Y': 'none', **FORGETFUL})
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        return process

    def touch_all(self, touching, places):
        for x, y in places:
            time.sleep(BETWEEN)
            touching.touch(x, y)
            self.assertIsNotNone(touching.wait_until_quiet(), 'nothing came of a touch')

    def test_nothing_of_two_visits_is_left(self):
        visits = self.record()
        titles = [visit.title for visit in visits]
        self.assertEqual(len(set(titles)), len(PATHS))
        words = set(titles).union(*(visit.words for visit in visits))
        self.start_manager()
        process = self.start_silent()
        touching = hand.Hand(self.session.environment['DISPLAY'])
        self.wait_until_at_rest(process.pid)
        before = count_words(process, words)
        for visit in visits:
            self.assertEqual(before[visit.title], 0)
            self.touch_all(touching, visit.touched[:-1])
            self.assertGreater(count_words(process, words)[visit.title], 0)
            self.touch_all(touching, visit.touched[-1:])
            self.wait_until_at_rest(process.pid)
            after = count_words(process, words)
            self.assertEqual({line: n for line, n in after.items() if n > before[line]}, {})


if __name__ == '__main__':
    kiosk.main()
