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
BETWEEN = 0.6

TOUCHES = int(sys.argv.pop(1)) if len(sys.argv) > 1 else 5000


class Soak(way.Way):
    def end_visit(self, program, touching, step):
        """The last touch hides and clears, and that shows: the visit went all its way."""
        self.assertIsNone(program.process.poll(), 'the kiosk ended')
        while touching.wait_until_quiet() is not None:
            pass
        touching.touch(step.x, step.y)
        self.assertIsNotNone(touching.wait_until_quiet(), 'nothing came of the last touch')
        time.sleep(BETWEEN)

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
                for step in steps[:-1]:
                    touching.touch(step.x, step.y)
                    time.sleep(BETWEEN)
                self.end_visit(program, touching, steps[-1])
                memory.append(program.get_memory())
                print('# visit %3d: %.2f MiB, %d files open' % (visit + 1, memory[-1],
                                                              program.count_files()), flush=True)
        finally:
            program.stop()
        half = len(memory) // 2
        if half > 0:
            print('# most in the first half %.2f MiB, in the second %.2f MiB'
                  % (max(memory[:half]), max(memory[half:])))


if __name__ == '__main__':
    kiosk.main()
