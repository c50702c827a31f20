#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures what a touch costs: from letting go to the last changed pixel, and the CPU for it.

bench-tap.py COUNT-SHAPING PLAIN-PAGES [slow]

The way through the screens is found once by what the screen tells a screen reader. Then a second
program, with nobody reading, is touched at the same places by real button events, while the X
server tells of everything that is drawn. After it, on the same display, the same words are shown
page by page by plain GTK and by Chromium, and a bare window is painted over: what a touch costs at
least.

With “slow” the kiosk alone is measured, and runs a quarter of the time: it is stopped for 7.5 of
every 10 ms, and has one core.
"""

import math
import os
import statistics
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'ui'))

import contenders
import hand
import kiosk
import way

# A page takes no touch for half a second after it came (ui/sp-input-filter.c). This and the quiet
# that a touch is waited for are more than that.
BETWEEN = 0.3

# A program that draws while it starts is ready when it has drawn nothing for so long.
READY = 1.5

KINDS = ('page', 'page for 999', 'turn', 'answer', 'size', 'theme')

COUNT_SHAPING, PLAIN_PAGES = (os.path.abspath(path) for path in sys.argv[1:3])
SLOW = sys.argv[3:] == ['slow']
del sys.argv[1:]


def measure(program, touching, places, between):
    """Touches one place after the other. Returns (seconds to the last pixel, CPU, shaping) each."""
    rows = []
    for x, y in places:
        time.sleep(between)
        cpu, (count, _) = program.get_cpu(), program.count_shaping()
        released = touching.touch(x, y)
        last = touching.wait_until_quiet()
        if last is None:
            raise AssertionError('nothing came of touch %d at %d,%d' % (len(rows) + 1, x, y))
        rows.append((last - released, program.get_cpu() - cpu, program.count_shaping()[0] - count))
    return rows


def get_percentile(values, part):
    return sorted(values)[math.ceil(len(values) * part) - 1]


def describe(rows):
    times, cpu, shaping = zip(*rows)
    return ('%6.1f %6.1f %6.1f   %6.1f %6.1f   %6.0f %6d'
            % (statistics.median(times) * 1000, get_percentile(times, 0.99) * 1000,
               max(times) * 1000, statistics.mean(cpu) * 1000, max(cpu) * 1000,
               statistics.mean(shaping), max(shaping)))


class Tap(way.Way):
    def run_program(self, program, places, between=0, ready=READY):
        """Measures a program and ends it. Returns its shaping before the first touch, and rows."""
        touching = hand.Hand(self.session.environment['DISPLAY'])
        try:
            self.wait_until(lambda: touching.wait_until_quiet(ready) is not None, 'a first frame')
            first = program.count_shaping()[1]
            return first, measure(program, touching, places, between)
        finally:
            program.stop()

    def run_kiosk(self, steps):
        arguments = self.get_arguments('--size', '%dx%d' % kiosk.PORTRAIT, '--now', kiosk.MONDAY)
        program = contenders.Program(self.session, arguments, preload=COUNT_SHAPING)
        if SLOW:
            program.slow_down()
        return self.run_program(program, [(step.x, step.y) for step in steps], BETWEEN,
                                READY * 4 if SLOW else READY)

    def run_plain(self, pages):
        path = os.path.join(self.session.folder, 'pages')
        contenders.write_words(path, pages)
        return contenders.Program(self.session, [PLAIN_PAGES, path], preload=COUNT_SHAPING)

    def run_chromium(self, pages):
        path = os.path.join(self.session.folder, 'pages.html')
        contenders.write_page(path, pages)
        return contenders.start_chromium(self.session, path, *kiosk.PORTRAIT)

    def run_bare(self, unused):
        return contenders.Program(self.session, [PLAIN_PAGES])

    def get_kinds(self, step):
        kinds = {step.kind}
        if ('button', self.words('emergency-not-now')) in step.words:
            kinds.add('page for 999')
        return kinds

    def say(self, name, rows):
        print('# %-28s %s' % (name, describe(rows)), flush=True)

    def test_tap(self):
        first_words, steps = self.walk()
        manager = hand.Manager(self.session.environment['DISPLAY'])
        self.addCleanup(manager.close)
        # Where a touch leaves the words as they are, there is nothing for the others to show.
        pages = [first_words] + [step.words for step in steps if step.kind == 'page']
        middle = [(kiosk.PORTRAIT[0] // 2, kiosk.PORTRAIT[1] // 2)] * (len(pages) - 1)

        first, rows = self.run_kiosk(steps)
        print('# touches %d, shaping before the first frame %d' % (len(rows), first))
        print('# %-28s %20s   %13s   %13s' % ('', 'last pixel, ms', 'CPU, ms', 'shaping'))
        print('# %-28s %6s %6s %6s   %6s %6s   %6s %6s'
              % ('', 'median', '99 %', 'most', 'mean', 'most', 'mean', 'most'))
        self.say('the kiosk', rows)
        kinds = {kind: [row for step, row in zip(steps, rows) if kind in self.get_kinds(step)]
                 for kind in KINDS}
        for kind in KINDS:
            if kinds[kind]:
                self.say('  ' + kind, kinds[kind])
        for step, (took, used, shaped) in zip(steps, rows):
            print('#   %6.1f ms, CPU %6.1f ms, shaping %5d: %s, “%.40s” to “%.50s”'
                  % (took * 1000, used * 1000, shaped, step.kind, step.name, step.title))

        others = {} if SLOW else {'plain GTK': self.run_plain, 'a bare window': self.run_bare}
        if not SLOW and contenders.find_chromium():
            others['Chromium'] = self.run_chromium
        for name, start in others.items():
            try:
                _, theirs = self.run_program(start(pages), middle)
            except AssertionError as error:
                print('# %-28s not measured: %s' % (name, error))
                continue
            self.say(name, theirs)
            print('# %-28s %6.2f times' % ('  a page of the kiosk beside it',
                                           statistics.median(row[0] for row in kinds['page'])
                                           / statistics.median(row[0] for row in theirs)))


if __name__ == '__main__':
    kiosk.main()
