#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The kiosk in cage: shown and touched, back after whatever happens, and watched over."""

import os
import signal

import kiosk
from incage import CREAM, NAVY, WATCHDOG_SECONDS, WHITE, CageTest

WAYS_OUT = ('Alt+F4', 'Alt+Escape', 'Control+Alt+F2', 'Control+Alt+BackSpace', 'Control+Shift+i',
            'Super_L', 'Control+q', 'Escape')


class Cage(CageTest):
    def test_is_shown_and_touched(self):
        self.start_cage()
        self.keep_picture('first-screen')
        self.touch_to_start()
        self.wait_for_ground(CREAM)
        self.keep_picture('home')

    def test_no_key_leads_out(self):
        self.start_cage()
        [inside] = self.session.list_programs(self.program)
        for keys in WAYS_OUT:
            self.session.display.press(keys)
        self.touch_to_start()
        self.wait_for_ground(CREAM)
        self.assertEqual(self.session.list_programs(self.program), [inside])

    def test_is_back_after_a_crash(self):
        """Nobody has to start anything, and the visit is gone."""
        self.start_cage()
        self.touch_to_start()
        self.wait_for_ground(CREAM)
        [inside] = self.session.list_programs(self.program)
        os.kill(inside, signal.SIGSEGV)
        self.wait_for_ground(NAVY)
        self.assertNotEqual(self.session.list_programs(self.program), [inside])
        self.assertIsNone(self.cage.poll())

    def test_says_whom_to_call_while_it_cannot_start(self):
        self.spoil_site()
        self.start_cage(ground=WHITE)
        self.keep_picture('plain-page')
        self.assertIn('cannot start', ' '.join(self.manager.hear()))
        os.rename(self.site + '.good', self.site)
        self.wait_until(lambda: WHITE not in self.list_grounds(), 'the first screen')
        self.wait_for_ground(NAVY)
        # The page behind it goes, once it is seen that it stands.
        page = os.path.join(os.path.dirname(self.program), 'plain-page')
        self.wait_until(lambda: not self.session.list_programs(page), 'the end of the plain page')
        self.touch_to_start()
        self.wait_for_ground(CREAM)

    def test_says_whom_to_call_when_it_ends_again_and_again(self):
        self.start_cage(ground=WHITE, program=['sh', '-c', 'kill -SEGV $$'])

    def test_manager_hears_of_it_while_it_draws(self):
        self.start_cage()
        self.assertIn('READY=1', self.manager.hear())
        for _ in range(3):
            self.assertIn('WATCHDOG=1', self.manager.hear(WATCHDOG_SECONDS))

    def test_manager_hears_nothing_of_what_hangs(self):
        """Neither of a program that hangs, nor of one whose compositor takes no frame."""
        self.start_cage()
        [inside] = self.session.list_programs(self.program)
        for stopped in (inside, self.cage.pid):
            self.assertIsNotNone(self.manager.hear())
            os.kill(stopped, signal.SIGSTOP)
            self.addCleanup(self.go_on, stopped)
            self.manager.hear(WATCHDOG_SECONDS)
            self.manager.forget()
            self.assertIsNone(self.manager.hear(WATCHDOG_SECONDS * 2))
            os.kill(stopped, signal.SIGCONT)

    def go_on(self, pid):
        try:
            os.kill(pid, signal.SIGCONT)
        except ProcessLookupError:
            pass


if __name__ == '__main__':
    kiosk.main()
