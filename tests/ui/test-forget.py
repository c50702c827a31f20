#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Nothing of a visit is left on the screen once it is hidden, or nobody is there."""

import kiosk


class Forget(kiosk.KioskTest):
    def check_forgotten(self, kiosk):
        """Only the first screen is there, and a new visit starts with nothing chosen."""
        screen = kiosk.wait(lambda screen: screen.is_attract(), 'the first screen')
        self.assertEqual(screen.title, self.words('attract-title'))
        for question in self.content.questions.values():
            for title in question.titles.values():
                self.assertNotIn(title, screen.text)
        self.assertFalse(screen.has(self.words('bar-back')))
        screen = kiosk.ask()
        self.assertEqual(screen.chosen, [])
        self.assertEqual(screen.page_labels[0], self.words('question-place', number='1'))

    def test_hide_after_results(self):
        kiosk = self.start()
        kiosk.ask()
        kiosk.walk('E1:no', 'A1:police', 'P1:car', 'P2:no')
        kiosk.turn(self.words('bar-hide'))
        self.check_forgotten(kiosk)

    def test_hide_does_not_wait(self):
        """Hiding works at once, also in the half second in which other touches are swallowed."""
        kiosk = self.start()
        bar = kiosk.begin().find(self.words('bar-hide'), 'button').centre
        kiosk.open_home_card('questions')
        kiosk.touch_at(*bar)
        self.check_forgotten(kiosk)

    def test_shift_three_times(self):
        kiosk = self.start()
        kiosk.ask()
        kiosk.walk('E1:no')
        for _ in range(3):
            kiosk.press('Shift_L')
        self.check_forgotten(kiosk)

    def test_look_is_reset(self):
        kiosk = self.start()
        height = kiosk.begin().find(self.words('home-title'), 'heading').height
        kiosk.turn(self.words('bar-display'))
        kiosk.choose(self.words('display-size-largest'))
        kiosk.turn(self.words('display-done'))
        larger = kiosk.wait_for_title(self.words('home-title')).find(self.words('home-title'),
                                                                     'heading')
        self.assertGreater(larger.height, height * 1.2)
        kiosk.turn(self.words('bar-hide'))
        self.assertEqual(kiosk.begin().find(self.words('home-title'), 'heading').height,
                         height)

    def test_nobody_answers_the_warning(self):
        kiosk = self.start('--idle-seconds', '2', '--warning-seconds', '2')
        kiosk.ask()
        kiosk.choose('No')
        kiosk.wait_for_title(self.words('idle-title'))
        self.check_forgotten(kiosk)

    def test_more_time_keeps_the_page(self):
        kiosk = self.start('--idle-seconds', '2', '--warning-seconds', '20')
        kiosk.ask()
        title = kiosk.choose('No').title
        kiosk.wait_for_title(self.words('idle-title'))
        kiosk.touch(self.words('idle-more'), 'button')
        self.assertEqual(kiosk.wait_for_title(title).chosen, ['No'])

    def test_finish_clears(self):
        kiosk = self.start('--idle-seconds', '2', '--warning-seconds', '20')
        kiosk.ask()
        kiosk.wait_for_title(self.words('idle-title'))
        kiosk.turn(self.words('idle-clear'))
        self.check_forgotten(kiosk)


if __name__ == '__main__':
    kiosk.main()
