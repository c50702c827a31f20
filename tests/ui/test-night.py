#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Dark while nobody can come to the place, and there as soon as somebody touches it."""

import kiosk

HOURS = '<hours><open days="mon-fri" from="09:00" to="17:00"/></hours></place>'
DAY = '2026-11-23T12:00'
NIGHT = '2026-11-23T22:00'

# So long nobody touches it before it is dark, here.
IDLE = ('--idle-seconds', '2', '--warning-seconds', '1')


class Night(kiosk.KioskTest):
    def start_with_hours(self, now):
        with open(self.get_site(), encoding='utf-8') as file:
            words = file.read().replace('</place>', HOURS)
        return self.start(*IDLE, now=now, site=self.write_file('hours.xml', words))

    def is_dark(self, program):
        return program.take_picture().count_colours() == 1

    def wait_for_dark(self, program):
        program.wait_for_picture(lambda: self.is_dark(program))

    def wait_for_light(self, program):
        program.wait_for_picture(lambda: program.take_picture().count_colours() > 8)

    def test_night(self):
        """A touch wakes it and begins nothing, and when nobody is here it is dark again."""
        program = self.start_with_hours(NIGHT)
        self.wait_for_dark(program)
        for _ in range(2):
            program.touch_at(540, 1500)
            self.wait_for_light(program)
            self.assertTrue(program.read().is_attract())
            self.wait_for_dark(program)

    def test_keys_wake_it(self):
        program = self.start_with_hours(NIGHT)
        self.wait_for_dark(program)
        program.press('Tab')
        self.wait_for_light(program)

    def test_visit_at_night(self):
        """Whoever is here sees everything, and when they have gone it is dark again."""
        program = self.start_with_hours(NIGHT)
        self.wait_for_dark(program)
        program.touch_at(540, 1500)
        self.wait_for_light(program)
        program.begin()
        program.wait(lambda screen: screen.is_attract(), 'the end of the visit')
        self.wait_for_dark(program)

    def test_day(self):
        program = self.start_with_hours(DAY)
        program.begin()
        program.wait(lambda screen: screen.is_attract(), 'the end of the visit')
        self.assertFalse(self.is_dark(program))


if __name__ == '__main__':
    kiosk.main()
