#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures how long it takes until everything is in another language, on pages of every kind.

bench-languages.py COUNT-SHAPING

As bench-tap.py: the way is found once by what the screen tells a screen reader, and a second
program, with nobody reading, is touched at the same places.
"""

import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'ui'))

COUNT_SHAPING = os.path.abspath(sys.argv[1])
sys.argv[1:] = [COUNT_SHAPING, COUNT_SHAPING]

import hand
import kiosk
import way
from catalogue import ENGLISH, POLISH, URDU, Catalogue

bench_tap = __import__('bench-tap')


class Languages(way.Way):
    def _visit(self, program):
        self._bar = {ENGLISH: self.words('bar-language'),
                     POLISH: Catalogue('pl').words('bar-language'),
                     URDU: Catalogue('ur').words('bar-language')}
        program.wait(lambda screen: screen.has(POLISH, 'button'), 'the languages')
        program.begin()
        self._go_round(program)
        for key in ('topics', 'numbers', 'about', 'questions'):
            program.open_home_card(key)
            self._go_round(program)
            program.turn(self.words('bar-home'))
        for topic in self.content.topics:
            program.open_home_card('topics')
            program.turn('%s. %s' % (topic.title, topic.summary))
            self._go_round(program)
            program.turn(self.words('bar-home'))
        program.turn(self.words('strip-danger'))
        self._go_round(program)
        program.turn(self.words('emergency-not-now'))
        for scenario in self.content.scenarios:
            if scenario.get('id') in way.SCENARIOS:
                program.open_home_card('questions')
                program.walk(*scenario.get('answers').split())
                self._go_round(program)
                program.turn(self.words('bar-home'))

    def _go_round(self, program):
        """Through all languages and back to the first."""
        here = ENGLISH
        for language in (POLISH, URDU, ENGLISH):
            program.turn(self._bar[here])
            page = program.read().page.path
            program.settle()
            node = program.read().find(language, 'button')
            self._kind, self._name = 'language', language
            self.session.display.click(*node.centre)
            program.wait(lambda screen: screen.page.path != page and screen.has_its_place,
                         'another language', True)
            here = language

    def test_languages(self):
        _, steps = self.walk()
        manager = hand.Manager(self.session.environment['DISPLAY'])
        self.addCleanup(manager.close)
        arguments = self.get_arguments('--size', '%dx%d' % kiosk.PORTRAIT, '--now', kiosk.MONDAY)
        program = bench_tap.contenders.Program(self.session, arguments, preload=COUNT_SHAPING)
        _, rows = bench_tap.Tap.run_program(self, program, [(step.x, step.y) for step in steps],
                                            bench_tap.BETWEEN)
        print('# %-28s %20s   %13s   %13s' % ('', 'last pixel, ms', 'CPU, ms', 'shaping'))
        print('# %-28s %6s %6s %6s   %6s %6s   %6s %6s'
              % ('', 'median', '99 %', 'most', 'mean', 'most', 'mean', 'most'))
        for language in (POLISH, URDU, ENGLISH):
            chosen = [row for step, row in zip(steps, rows)
                      if step.kind == 'language' and step.name == language]
            print('# %-28s %s' % (language, bench_tap.describe(chosen)))
        chosen = [row for step, row in zip(steps, rows) if step.kind == 'language']
        print('# %-28s %s' % ('%d times another language' % len(chosen),
                              bench_tap.describe(chosen)))
        for step, (took, used, shaped) in zip(steps, rows):
            if step.kind == 'language':
                print('#   %6.1f ms, CPU %6.1f ms, shaping %5d: to %s, “%.50s”'
                      % (took * 1000, used * 1000, shaped, step.name, step.title))


if __name__ == '__main__':
    kiosk.main()
