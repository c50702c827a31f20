#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A visit ends without a trace: by Hide and clear, by Shift three times, or by walking away."""

import kiosk

IDLE = ('--idle-seconds', '4', '--warning-seconds', '4')


class Forget(kiosk.KioskTest):
    def take_picture(self, kiosk):
        """A picture with the pointer out of the way, for what it is over may look different."""
        kiosk.touch_nothing()
        return kiosk.take_picture()

    def start_and_remember(self, *options):
        """Starts a kiosk, and remembers what it looks like while nobody is there."""
        kiosk = self.start(*options)
        self.labels = kiosk.read().labels
        kiosk.wait_for_picture(lambda: self.take_picture(kiosk).count_colours() > 8)
        self.picture = self.take_picture(kiosk)
        return kiosk

    def check_clean(self, kiosk):
        """The first screen is back to the pixel, and whoever comes next starts afresh."""
        kiosk.wait(lambda screen: screen.is_attract() and screen.labels == self.labels,
                   'the first screen, and nothing but it')
        kiosk.wait_for_picture(lambda: self.take_picture(kiosk) == self.picture)
        screen = kiosk.begin()
        self.assertFalse(screen.find(self.words('bar-back'), 'button').sensitive)
        screen = kiosk.open_home_card('questions')
        self.assertEqual(screen.chosen, [])

    def change_look(self, kiosk):
        kiosk.turn(self.words('bar-display'))
        kiosk.choose(self.words('display-theme-dark'))
        kiosk.choose(self.words('display-size-largest'))

    def check_look_is_standard(self, kiosk):
        screen = kiosk.turn(self.words('bar-display'))
        self.assertEqual(screen.chosen, [screen.choices[0].name, screen.choices[4].name])
        self.assertEqual(screen.choices[0].name, self.words('display-size-standard'))
        self.assertEqual(screen.choices[4].name, self.words('display-theme-standard'))

    def test_hide_after_a_whole_visit(self):
        kiosk = self.start_and_remember()
        kiosk.ask()
        kiosk.walk('E1:no', 'A1:police', 'P1:general', 'P2:no')
        kiosk.turn(self.words('bar-hide'))
        self.check_clean(kiosk)
        screen = kiosk.walk('E1:no')
        self.assertEqual(screen.chosen, [])

    def test_hide_resets_the_look(self):
        kiosk = self.start_and_remember()
        kiosk.begin()
        self.change_look(kiosk)
        kiosk.turn(self.words('bar-hide'))
        self.check_clean(kiosk)
        self.check_look_is_standard(kiosk)

    def test_hide_from_reading_and_from_999(self):
        kiosk = self.start_and_remember()
        kiosk.begin()
        kiosk.open_home_card('numbers')
        kiosk.turn(self.words('bar-hide'))
        self.check_clean(kiosk)
        kiosk.turn(self.words('strip-danger'))
        kiosk.turn(self.words('bar-hide'))
        self.check_clean(kiosk)

    def test_hide_does_not_wait(self):
        """Hiding works at once on a new page."""
        kiosk = self.start_and_remember()
        screen = kiosk.begin()
        hide = screen.find(self.words('bar-hide'), 'button')
        card = screen.find_all(role='button')[0]
        kiosk.settle()
        kiosk.touch_at(*card.centre)
        kiosk.touch_at(*hide.centre)
        self.check_clean(kiosk)

    def test_shift_three_times(self):
        kiosk = self.start_and_remember()
        kiosk.ask()
        kiosk.choose(self.content.questions['E1'].answers['no'].labels[None])
        for _ in range(2):
            kiosk.press('Shift')
        self.assertFalse(kiosk.read().is_attract(), 'twice is not three times')
        kiosk.press('Shift')
        self.check_clean(kiosk)

    def wait_for_warning(self, kiosk):
        return kiosk.wait(lambda screen: screen.warning is not None
                          and screen.title == self.words('idle-title'), 'the warning')

    def test_nobody_answers_the_warning(self):
        kiosk = self.start_and_remember(*IDLE)
        kiosk.ask()
        label = self.content.questions['E1'].answers['no'].labels[None]
        page = kiosk.choose(label).page.path

        def check_kept():
            screen = kiosk.wait(lambda screen: screen.warning is None, 'the warning to go')
            self.assertEqual(screen.page.path, page)
            self.assertEqual(screen.chosen, [label])
            self.assertTrue(screen.find(self.words('question-continue'), 'button').sensitive)

        screen = self.wait_for_warning(kiosk)
        self.assertIn(self.words('idle-text'), screen.labels)
        kiosk.touch(self.words('idle-more'), 'button')
        check_kept()

        # A touch beside the buttons is somebody, too, and does not reach the page below.
        screen = self.wait_for_warning(kiosk)
        kiosk.touch_at(screen.warning.centre[0], screen.warning.y + screen.warning.height - 20)
        check_kept()

        self.wait_for_warning(kiosk)
        self.check_clean(kiosk)

    def test_finish_and_clear(self):
        kiosk = self.start_and_remember(*IDLE)
        kiosk.begin()
        self.change_look(kiosk)
        self.wait_for_warning(kiosk)
        kiosk.turn(self.words('idle-clear'))
        self.check_clean(kiosk)

    def test_warning_covers_the_page(self):
        """Neither eye nor key gets at the page while the warning is above it."""
        kiosk = self.start_and_remember(*IDLE)
        kiosk.ask()
        screen = self.wait_for_warning(kiosk)
        strip = screen.find(self.words('strip-danger'), 'button')
        self.assertGreaterEqual(strip.y + kiosk.rounding, screen.warning.y + screen.warning.height,
                                'the way to 999 is under the warning')
        top = next(node for node in screen.warning if node.role == 'heading')
        kiosk.touch_nothing()
        kiosk.wait_for_picture(lambda: kiosk.take_picture(
            screen.page.x, screen.page.y, screen.page.width, top.y - screen.page.y
        ).count_colours() == 1)
        names = set()
        for _ in range(12):
            kiosk.press('Tab')
            screen = kiosk.read()
            self.assertIsNotNone(screen.warning, 'the warning went while keys were pressed')
            focused = screen.focused
            self.assertIsNotNone(focused)
            self.assertFalse([node for node in screen.page if node is focused],
                             'the focus is under the warning, on %s' % focused)
            names.add(focused.name)
        self.assertIn(self.words('idle-more'), names)
        self.assertIn(self.words('idle-clear'), names)


if __name__ == '__main__':
    kiosk.main()
