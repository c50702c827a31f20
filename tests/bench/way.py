# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A way through the screens: where it touches, and the words that each touch brings."""

import collections

import kiosk
import x11

# What is written larger, or has a border around it, in a page of plain labels too.
READ = ('heading', 'label', 'button', 'radio')

SCENARIOS = ('T1', 'T2', 'T3', 'T4', 'T5')

# A touch: which kind of change it makes, what is touched and where, the title of the page it brings
# and all the words on it, as (role, words). The kinds are: page (another one), turn (of the same
# one, to what was out of sight), answer, size, theme.
Step = collections.namedtuple('Step', 'kind name x y title words')


def list_words(screen):
    """What is read on a page: a button by its name, and not again by its label."""
    return [(node.role, node.name) for node in screen.page
            if node.role in READ and node.name and node.shown
            and not any(above.role in ('button', 'radio') for above in node.ancestors)]


class Way(kiosk.KioskTest):
    """Walks it once in a program that tells what is on its screen, and writes it down."""

    offers_all = True

    def walk(self):
        """Returns the words of the first screen, and every step from there."""
        self._touched = []
        self._kind = self._name = None
        display = self.session.display
        program = self.start()
        screen = program.read()
        self._page = screen.page.path
        first = list_words(screen)
        touch = program.touch

        def click(x, y, button=1):
            self._note(program)
            self._touched.append([self._kind, self._name, x, y])
            x11.Display.click(display, x, y, button)

        def touch_by_name(name, role=None):
            self._kind = 'answer' if role == 'radio' else 'page'
            self._name = name
            return touch(name, role)

        display.click = click
        program.touch = touch_by_name
        try:
            self._visit(program)
            program.settle()
            self._note(program)
        finally:
            del display.click
        # Two programs on one display would lie on each other.
        self.doCleanups()
        return first, [Step(*step) for step in self._touched]

    def _note(self, program):
        """What the last touch brought is whole by the time of the next."""
        if not self._touched:
            return

        screen = program.read()
        last = self._touched[-1]
        if last[0] == 'page' and screen.page.path == self._page:
            last[0] = 'turn'
        self._page = screen.page.path
        last += [screen.title, list_words(screen)]

    def _visit(self, program):
        """Goes to screens of every kind."""
        program.begin()
        self._read_topics(program)
        for key in ('numbers', 'about'):
            program.open_home_card(key)
            program.turn(self.words('bar-home'))
        for _ in range(3):
            program.turn(self.words('strip-danger'))
            program.turn(self.words('emergency-not-now'))
        for scenario in self.content.scenarios:
            if scenario.get('id') in SCENARIOS:
                self._answer(program, scenario.get('answers').split())
        self._change_display(program)
        program.turn(self.words('bar-hide'))

    def _read_topics(self, program):
        program.open_home_card('topics')
        for topic in self.content.topics:
            program.turn('%s. %s' % (topic.title, topic.summary))
            for _ in topic.pages[1:]:
                program.turn(self.words('page-next'))
            program.turn(self.words('page-topics'))
        program.turn(self.words('bar-home'))

    def _answer(self, program, answers):
        program.open_home_card('questions')
        program.walk(*answers)
        if program.read().has(self.words('results-check')):
            program.turn(self.words('results-check'))
        program.turn(self.words('bar-home'))

    def _change_display(self, program):
        program.turn(self.words('bar-display'))
        for kind, values in (('size', ('large', 'larger', 'largest', 'standard')),
                             ('theme', ('dark', 'light', 'standard'))):
            for value in values:
                self._choose(program, kind, value)

    def _choose(self, program, kind, value):
        """“Standard” is the name of a size and of a pair of colours, in this order."""
        name = self.words('display-%s-%s' % (kind, value))
        at = {'size': 0, 'theme': -1}[kind]
        program.settle()
        screen = program.read()
        self._kind, self._name = kind, name
        self.session.display.click(*screen.find_all(name, 'radio')[at].centre)
        program.wait(lambda screen: screen.find_all(name, 'radio')[at].chosen,
                     '“%s” to be chosen' % name)
