#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Touches the kiosk thousands of times, visit after visit, and looks at what it keeps.

bench-soak.py [TOUCHES]

Prints its memory and its open files after each visit. A kiosk runs for months: what a visit leaves
behind adds up.
"""

import os
import sys
import time

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'ui'))

import contenders
import hand
import kiosk
import way

# A page takes no touch for half a second after it came; see ui/sp-input-filter.c.
BETWEEN = 0.55

TOUCHES = int(sys.argv.pop(1)) if len(sys.argv) > 1 else 5000


class Soak(way.Way):
    def test_soak(self):
        _, steps = self.walk()
        arguments = self.get_arguments('--size', '%dx%d' % kiosk.PORTRAIT, '--now', kiosk.MONDAY)
        program = contenders.Program(self.session, arguments)
        touching = hand.Hand(self.session.environment['DISPLAY'])
        self.wait_until(lambda: touching.wait_until_quiet() is not None, 'a first frame')
        rounds = -(-TOUCHES // len(steps))
        print('# %d visits of %d touches' % (rounds, len(steps)))
        memory = []
        try:
            for visit in range(rounds):
                for step in steps:
                    touching.touch(step.x, step.y)
                    time.sleep(BETWEEN)
                memory.append(program.get_memory())
                print('# visit %3d: %.2f MiB, %d files open' % (visit + 1, memory[-1],
                                                              program.count_files()), flush=True)
                self.assertIsNone(program.process.poll(), 'the kiosk ended')
        finally:
            program.stop()
        half = len(memory) // 2
        if half > 0:
            print('# the second half beside the first: %+.2f MiB in the mean'
                  % (sum(memory[-half:]) / half - sum(memory[:half]) / half))


if __name__ == '__main__':
    kiosk.main()
