#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fingers on the glass, in cage: real touches, one after the other and several at once."""

import time

import incage
import kiosk
from incage import CREAM


class Touch(incage.TouchTest):
    def begin(self):
        self.tap(START)
        self.wait_for_ground(CREAM)
        # A touch right after a new page is taken for one that was meant for the old.
        time.sleep(kiosk.DEBOUNCE + 0.1)

    def hide(self):
        self.tap(HIDE)
        self.wait_until(lambda: self.take_first() == self.first, 'the first screen')

    def test_tap(self):
        self.start_touched()
        self.begin()
        self.hide()

    def test_slow_tap(self):
        """A hand that trembles presses for long, and that is a touch like any other."""
        self.start_touched()
        self.tap(START, held=1.5)
        self.wait_for_ground(CREAM)

    def test_resting_palm(self):
        """A hand that rests on the glass keeps no finger from doing something."""
        self.start_touched()
        self.order('d', 7, 0.02, 0.5)
        self.begin()
        self.hide()
        self.order('u', 7)

    def test_cancelled(self):
        """What the compositor takes away is no touch, and the next one is."""
        self.start_touched()
        self.order('d', 0, *START)
        self.order('c', 0)
        self.begin()

    def test_ten_fingers(self):
        """Ten at once lead nowhere but to a page, and the next one finger works."""
        self.start_touched()
        for finger in range(10):
            self.order('d', finger, 0.05 + finger * 0.1, 0.3 + finger * 0.04)
        for finger in range(10):
            self.order('m', finger, 0.95 - finger * 0.1, 0.3)
            self.order('u', finger)
        self.begin()
        self.hide()

    def test_swipes_from_the_edges(self):
        """No edge has anything behind it."""
        self.start_touched()
        for start, end in (((0, 0.5), (0.7, 0.5)), ((0.999, 0.5), (0.3, 0.5)),
                           ((0.5, 0), (0.5, 0.6)), ((0.5, 0.999), (0.5, 0.4))):
            self.order('d', 0, *start)
            for step in range(1, 8):
                self.order('m', 0, *(a + (b - a) * step / 7 for a, b in zip(start, end)))
            self.order('u', 0)
        self.wait_until(lambda: self.take_first() == self.first, 'the first screen')
        self.begin()

    def test_corner_five_times(self):
        """The door for staff is where a finger finds it."""
        self.start_touched()
        for _ in range(5):
            self.tap((0.01, 0.01))
        self.wait_for_ground(CREAM)
        self.hide()


# Of the screen in landscape: the button of the first one, and the one that hides.
START = (0.75, 0.88)
HIDE = (0.9, 0.97)


if __name__ == '__main__':
    kiosk.main()
