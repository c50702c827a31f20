#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""999 is never more than two touches away, and nothing stands above it."""

import re

import content
import kiosk

# Any number somebody could dial instead.
OTHER_NUMBER = re.compile(r'\b(101|111|159|116 123|0[0-9]{3,4} [0-9 ]{6,})\b')


class Emergency(kiosk.KioskTest):
    def get_number(self):
        return self.content.get_number('emergency')

    def get_title(self):
        return 'Call %s now' % self.get_number()

    def check_page(self, screen):
        """The page has the number as its largest words, above every other, and the address."""
        self.assertEqual(screen.title, self.get_title())
        labels = [node for node in screen.page if node.shown and node.role in ('label', 'heading')]
        number = next(node for node in labels if node.name == self.get_number())
        self.assertEqual(number.height, max(node.height for node in labels))
        above = [node.name for node in labels if node.y < number.y + number.height]
        self.assertFalse([words for words in above if OTHER_NUMBER.search(words)])
        self.assertIn('%s, %s, %s' % tuple(self.content.get_place(tag)
                                           for tag in ('name', 'address', 'postcode')),
                      screen.page_labels)
        self.assertFalse(screen.has(self.words('strip-danger')), 'the strip leads to itself')

    def test_in_one_answer(self):
        kiosk = self.start()
        kiosk.ask()
        self.check_page(kiosk.walk('E1:yes'))

    def test_in_two_answers(self):
        kiosk = self.start()
        kiosk.ask()
        kiosk.walk('E1:unsure')
        for answer in ('medical', 'unsure'):
            with self.subTest(answer=answer):
                self.check_page(kiosk.walk('E2:' + answer))
                kiosk.turn(self.words('bar-back'))

    def test_in_one_touch_from_attract(self):
        kiosk = self.start()
        self.check_page(kiosk.turn(self.words('strip-danger')))
        kiosk.turn(self.words('bar-back'))
        kiosk.wait_for_title(self.words('home-title'))

    def test_in_one_touch_from_any_page(self):
        kiosk = self.start()
        kiosk.begin()
        for key in ('questions', 'topics', 'numbers', 'about'):
            title = kiosk.open_home_card(key).title
            self.check_page(kiosk.turn(self.words('strip-danger')))
            kiosk.turn(self.words('emergency-not-now'))
            kiosk.wait_for_title(title)
            kiosk.turn(self.words('bar-home'))
        kiosk.turn(self.words('bar-display'))
        self.check_page(kiosk.turn(self.words('strip-danger')))

    def test_strip_does_not_wait(self):
        """Help is not to be waited for: the strip works at once on a new page."""
        kiosk = self.start()
        strip = kiosk.begin().find(self.words('strip-danger'), 'button')
        card = kiosk.read().find_all(role='button')[0]
        kiosk.settle()
        kiosk.touch_at(*card.centre)
        kiosk.touch_at(*strip.centre)
        kiosk.wait_for_title(self.get_title())

    def test_not_now_goes_back(self):
        kiosk = self.start()
        kiosk.ask()
        kiosk.walk('E1:unsure')
        before = kiosk.read().title
        kiosk.walk('E2:medical')
        screen = kiosk.turn(self.words('emergency-not-now'))
        self.assertEqual(screen.title, before)
        self.assertEqual(screen.chosen,
                         [self.content.questions['E2'].answers['medical'].labels[None]])

    def test_four_ways(self):
        """Each way shows its own words, and only its own."""
        ways = self.content.get_ways()
        self.assertEqual(len(ways), 4)
        own = {title: set(words) - set().union(*(others for other, others in ways.items()
                                                 if other != title))
               for title, words in ways.items()}
        kiosk = self.start()
        kiosk.turn(self.words('strip-danger'))
        for title in list(ways)[1:] + list(ways)[:1]:
            kiosk.touch(title, 'button')
            screen = kiosk.wait(lambda screen: screen.has(ways[title][0]), 'the way ' + title)
            self.assertTrue(screen.find(title, 'button').chosen)
            for other, words in own.items():
                for line in words:
                    self.assertEqual(line in screen.page_labels, other == title, line)
        kiosk.touch(list(ways)[-1], 'button')
        help_point = self.words('emergency-help-point',
                                place=self.content.get_place('help-point'))
        kiosk.wait(lambda screen: screen.has(help_point), help_point)

    def test_deaf_ways_at_once(self):
        """Whoever cannot hear or speak sees their ways without a touch, upright and beside."""
        deaf = self.content.contacts['emergency'].find(content.NS + 'deaf')
        words = self.words('contact-deaf', how=self.content.say(deaf))
        for size in (kiosk.PORTRAIT, kiosk.LANDSCAPE):
            with self.subTest(size=size):
                program = self.start(size=size)
                screen = program.turn(self.words('strip-danger'))
                node = screen.find(words, 'label')
                sight = screen.find_pager(node)
                self.assertTrue(sight is None
                                or node.y + node.height <= sight[0].y + sight[0].height)

    def test_stays_in_sight_under_the_warning(self):
        """Somebody may be reading number and address out when the screen asks for a touch."""
        for size in (kiosk.PORTRAIT, kiosk.LANDSCAPE):
            with self.subTest(size=size):
                program = self.start('--idle-seconds', '4', '--warning-seconds', '60', size=size)
                program.turn(self.words('strip-danger'))
                screen = program.wait(lambda screen: screen.warning is not None
                                      and screen.warning.width > 0, 'the warning')
                number = screen.find(self.get_number(), 'label')
                address = next(node for node in screen.page if node.role == 'label'
                               and node.name.startswith(self.content.get_place('name') + ', '))
                for node in (number, address):
                    self.assertTrue(node.y + node.height <= screen.warning.y
                                    or node.x + node.width <= screen.warning.x,
                                    '%r is under %r' % (node, screen.warning))

    def test_other_advice_waits_below(self):
        """What earlier answers led to is not lost, and stands below everything about 999."""
        kiosk = self.start()
        kiosk.ask()
        screen = kiosk.walk('E1:no', 'A1:other', 'C1:both', 'H1:mh', 'MH1:yes')
        self.check_page(screen)
        number = screen.find(self.get_number(), 'label')
        later = screen.find(self.words('emergency-later'), 'heading')
        team = screen.find_all(self.content.get_number('childrens-social-care'))
        self.assertEqual(len(team), 1)
        self.assertTrue(number.y < later.y < team[0].y)


if __name__ == '__main__':
    kiosk.main()
