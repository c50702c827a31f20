#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Hands that tremble, hands that hit everything, and hands that look for a way out."""

import random
import time

import hand
import kiosk
from catalogue import ENGLISH, POLISH, URDU, Catalogue

USELESS_KEYS = (
    'Control+q', 'Control+w', 'Control+c', 'Control+period', 'Control+semicolon', 'Control+F1',
    'Alt+F4', 'Alt+a', 'Alt+space', 'Super+s', 'F1', 'F5', 'F10', 'F11', 'F12', 'Menu', 'Escape',
    'BackSpace', 'Delete', 'Home', 'End', 'Prior', 'Next', 'a', 'e', 'z', '1', '9', 'slash',
)

# Two at a time, as Shift three times has a meaning.
USELESS_SHIFT_KEYS = (
    ('Control+Shift+i', 'Control+Shift+d'),
    ('Control+Shift+u', 'Shift+F10'),
    ('Control+Shift+question', 'Shift+a'),
)


class Input(kiosk.KioskTest):
    def check_sound(self, kiosk):
        """The kiosk is alive, alone on the screen, and goes on."""
        for _ in range(3):
            kiosk.press('Shift')
        # No touch brings the focus there, so when it is there all of them have been dealt with.
        kiosk.press_until('Tab', lambda screen: screen.is_attract()
                          and screen.has_focus(self.words('strip-danger')), 'the first screen')
        self.assertEqual(len(kiosk.list_windows()), 1)
        kiosk.begin()

    def test_double_tap_turns_one_page(self):
        kiosk = self.start()
        kiosk.begin()
        kiosk.open_home_card('topics')
        topic = next(topic for topic in self.content.topics if len(topic.pages) > 3)
        kiosk.turn('%s. %s' % (topic.title, topic.summary))
        node = kiosk.touch(self.words('page-next'), 'button')
        kiosk.wait_for_title(topic.pages[1].title)
        # The second page has the button in another place, as it has one for the page before.
        following = kiosk.read().find(self.words('page-next'), 'button')
        kiosk.settle()
        for _ in range(3):
            kiosk.touch_at(*following.centre)
        kiosk.wait_for_title(topic.pages[2].title)
        kiosk.settle()
        self.assertEqual(kiosk.read().title, topic.pages[2].title)
        self.assertNotEqual(node.centre, following.centre)

    def find_cut(self, kiosk):
        """An answer that begins on this page and is shown on the next, and the page’s buttons."""
        screen = kiosk.read()
        for node in screen.choices:
            sight, _, down = screen.find_pager(node) or (None, None, None)
            if sight and node.y + 4 < sight.y + sight.height < node.y + node.height:
                return node, down
        return None

    def test_what_is_not_shown_is_not_touched(self):
        kiosk = self.start(size=(1080, 1800))
        kiosk.begin()
        kiosk.turn(self.words('bar-display'))
        kiosk.choose(self.words('display-size-largest'))
        kiosk.turn(self.words('display-done'))
        kiosk.open_home_card('questions')
        for step in ('E1:no', 'A1:service', 'S1:harm', 'SX2:no'):
            cut = self.find_cut(kiosk)
            if cut:
                break
            kiosk.walk(step)
        self.assertIsNotNone(cut, 'no answer is cut anywhere')

        node, down = cut
        kiosk.settle()
        kiosk.touch_at(node.centre[0], node.y + 2)
        kiosk.touch_at(*down.centre)
        kiosk.wait(lambda screen: screen.is_in_sight(screen.find(node.name, 'radio')),
                   'the page to turn')
        self.assertEqual(kiosk.read().chosen, [])

    def test_double_tap_on_start_only_starts(self):
        kiosk = self.start()
        start = kiosk.read().find(self.words('attract-start'), 'button')
        for _ in range(2):
            kiosk.touch_at(start.centre[0], start.centre[1])
        kiosk.wait_for_title(self.words('home-title'))
        kiosk.settle()
        self.assertEqual(kiosk.read().title, self.words('home-title'))

    def test_double_enter_turns_one_page(self):
        kiosk = self.start()
        kiosk.begin()
        kiosk.press('Tab')
        card = '%s. %s' % (self.words('home-questions-title'), self.words('home-questions-text'))
        kiosk.wait(lambda screen: screen.has_focus(card), 'the focus on the first button')
        kiosk.settle()
        for keys in ('Return', 'Tab', 'space', 'Return'):
            kiosk.press(keys)
        screen = kiosk.wait_for_title(self.content.questions['E1'].titles[None])
        kiosk.settle()
        screen = kiosk.read()
        self.assertEqual(screen.title, self.content.questions['E1'].titles[None])
        self.assertEqual(screen.chosen, [])

    def test_storm_everywhere(self):
        kiosk = self.start()
        places = random.Random(1)
        for _ in range(5):
            for _ in range(40):
                kiosk.touch_at(places.randrange(kiosk.size[0]), places.randrange(kiosk.size[1]))
            self.check_sound(kiosk)

    def test_storm_on_one_place(self):
        kiosk = self.start()
        screen = kiosk.begin()
        for name in ('bar-display', 'bar-hide', 'strip-danger'):
            node = screen.find(self.words(name), 'button')
            for _ in range(40):
                kiosk.touch_at(*node.centre)
            self.check_sound(kiosk)

    def check_useless(self, kiosk, keys):
        kiosk.ask()
        kiosk.press('Tab')
        before = kiosk.wait(lambda screen: screen.focused is not None
                            and screen.focused.role == 'radio', 'the focus on an answer')
        for key in keys:
            kiosk.press(key)
        # Whatever comes after them is seen after them.
        kiosk.press('Down')
        after = kiosk.wait(lambda screen: screen.chosen, 'an answer to be chosen')
        self.assertEqual(after.page.path, before.page.path)
        self.assertEqual(after.labels, before.labels)
        self.assertEqual(len(after.window.parent.children), 1, 'there is another window')
        self.assertEqual(len(kiosk.list_windows()), 1, 'there is something above the window')

    def test_useless_keys_do_nothing(self):
        self.check_useless(self.start(), USELESS_KEYS)

    def test_useless_keys_with_shift_do_nothing(self):
        kiosk = self.start()
        for keys in USELESS_SHIFT_KEYS:
            self.check_useless(kiosk, keys)
            kiosk.press('Shift')
            kiosk.wait(lambda screen: screen.is_attract(), 'the third Shift to hide the screen')
            kiosk.settle()

    def test_other_buttons_do_nothing(self):
        kiosk = self.start()
        screen = kiosk.ask()
        kiosk.settle()
        answer = screen.choices[0]
        strip = screen.find(self.words('strip-danger'), 'button')
        for button in (2, 3):
            kiosk.touch_at(*answer.centre, button=button)
            kiosk.touch_at(*strip.centre, button=button)
        kiosk.touch_at(*screen.choices[1].centre)
        after = kiosk.wait(lambda screen: screen.chosen, 'an answer to be chosen')
        self.assertEqual(after.chosen, [screen.choices[1].name])
        self.assertEqual(after.page.path, screen.page.path)
        self.check_sound(kiosk)


class Finger(kiosk.KioskTest):
    """While a finger is down, the page is got ready that comes when it lets go."""

    offers_all = True

    def take_picture(self, kiosk):
        """A picture with the pointer out of the way."""
        kiosk.settle()
        kiosk.touch_nothing()
        self.pictures.append(kiosk.take_picture())

    def visit(self, kiosk):
        """Goes to pages of every kind, the long one of all numbers among them."""
        def turn(key):
            kiosk.turn(self.words(key))
            self.take_picture(kiosk)

        kiosk.begin()
        self.take_picture(kiosk)
        for card in ('topics', 'numbers', 'questions'):
            kiosk.open_home_card(card)
            self.take_picture(kiosk)
            turn('bar-home')
        kiosk.open_home_card('topics')
        topic = next(topic for topic in self.content.topics if len(topic.pages) > 3)
        kiosk.turn('%s. %s' % (topic.title, topic.summary))
        for key in ('page-next', 'bar-back', 'strip-danger', 'emergency-not-now', 'bar-home'):
            turn(key)
        kiosk.open_home_card('questions')
        for step in ('E1:no', 'A1:service', 'S1:harm', 'SX2:no'):
            kiosk.walk(step)
            self.take_picture(kiosk)
        turn('results-check')
        turn('bar-back')
        for language, button in ((POLISH, self.words('bar-language')),
                                 (URDU, Catalogue('pl').words('bar-language')),
                                 (ENGLISH, Catalogue('ur').words('bar-language'))):
            kiosk.turn(button)
            kiosk.turn(language)
            self.take_picture(kiosk)
        turn('bar-hide')

    def take_visit(self, held):
        kiosk = self.start()
        self.session.display.held = held
        self.addCleanup(setattr, self.session.display, 'held', 0)
        self.pictures = []
        self.visit(kiosk)
        self.doCleanups()
        return self.pictures

    def test_brings_the_same_however_long_it_stays(self):
        quick = self.take_visit(0)
        slow = self.take_visit(hand.HELD)
        self.assertEqual(len(quick), len(slow))
        for number, (one, other) in enumerate(zip(quick, slow), 1):
            self.assertEqual(one, other, 'picture %d is another' % number)

    def rest_finger(self, kiosk):
        """Presses the first large button, for longer than a page needs. Returns what was there."""
        screen = kiosk.read()
        self.card = screen.find_all(role='button')[0]
        kiosk.settle()
        self.addCleanup(self.session.display.let_go)
        self.session.display.put_down(*self.card.centre)
        time.sleep(hand.HELD)
        return screen

    def test_changes_nothing_by_itself(self):
        """Nobody sees or hears of what is ready, and whoever slides off goes nowhere."""
        kiosk = self.start()
        kiosk.begin()
        kiosk.settle()
        above = (0, 0, kiosk.size[0], kiosk.read().find_all(role='button')[0].y - 20)
        picture = kiosk.take_picture(*above)
        before = self.rest_finger(kiosk)
        for _ in range(5):
            screen = kiosk.read()
            self.assertEqual([(node.role, node.name) for node in screen.nodes],
                             [(node.role, node.name) for node in before.nodes])
            self.assertEqual(kiosk.take_picture(*above), picture)
        kiosk.touch_nothing()
        self.session.display.let_go()
        self.assertEqual(kiosk.read().page.path, before.page.path)
        kiosk.press('Tab')
        kiosk.wait(lambda screen: screen.focused is not None, 'the focus on the page')
        self.assertEqual(kiosk.read().page.path, before.page.path)

    def test_hides_while_it_stays(self):
        """What was under the finger is gone, and comes no more when it lets go."""
        kiosk = self.start()
        kiosk.begin()
        self.rest_finger(kiosk)
        for _ in range(3):
            kiosk.press('Shift')
        kiosk.wait(lambda screen: screen.is_attract(), 'the first screen')
        self.session.display.let_go()
        kiosk.settle()
        self.assertTrue(kiosk.read().is_attract())
        kiosk.begin()


if __name__ == '__main__':
    kiosk.main()
