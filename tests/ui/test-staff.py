#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The door for staff: where it is, who gets in, what is behind it, and how it closes."""

import os
import subprocess
import tempfile

import catalogue
import kiosk

PIN = '2718'
WRONG = '3141'

# A little inside the corner of a window that lies at 0, 0.
CORNER = (20, 20)


class Staff(kiosk.KioskTest):
    def make_site(self, languages='en-GB pl ur'):
        with open(self.get_site(), encoding='utf-8') as file:
            words = file.read().replace('languages="en-GB"', 'languages="%s"' % languages)
        site = self.write_file(self.id() + '.xml', words)
        tool = os.path.join(os.environ['MESON_BUILD_ROOT'], 'signpost-content')
        subprocess.run([tool, 'set-pin', site], input='%s\n%s\n' % (PIN, PIN), text=True,
                       check=True, stderr=subprocess.DEVNULL)
        return site

    def start_with_pin(self, *options, languages='en-GB', start_words=None):
        program = self.start(*options, site=self.make_site(languages), start_words=start_words)
        program.may_say = r'(signpost: .*\n)*'
        return program

    def knock(self, program):
        """Five times on the corner."""
        for _ in range(5):
            program.touch_at(*CORNER)
        program.wait_for_title(self.words('staff-title'))

    def type(self, program, pin):
        program.settle()
        for count, figure in enumerate(pin, 1):
            program.touch(figure, 'button')
            self.wait_for_typed(program, count)

    def wait_for_typed(self, program, count):
        program.wait(lambda screen: screen.has(self.words('staff-typed', count=str(count))),
                     '%d figures' % count)

    def enter(self, program, pin=PIN):
        self.type(program, pin)
        program.touch(self.words('staff-open'), 'button')

    def open_panel(self, program):
        self.knock(program)
        self.enter(program)
        return program.wait_for_title(self.words('staff-panel-title'))

    def test_right_pin(self):
        """The panel says what is shown and how it stands, and goes without a trace."""
        program = self.start_with_pin()
        screen = self.open_panel(program)
        self.assertIn('content %s of' % self.content.version, screen.text)
        self.assertIn('40 numbers: 40 not confirmed', screen.text)
        self.assertIn('Samaritans, 116 123 (samaritans): nobody has made sure of it', screen.text)
        program.turn(self.words('bar-hide'))
        program.wait(lambda screen: screen.is_attract(), 'the first screen')
        self.knock(program)
        self.assertFalse(program.read().has(self.words('staff-typed', count=str(len(PIN)))))
        self.assertIn('the panel for staff was opened', program.said)

    def test_from_within_a_visit(self):
        """Whoever was asked something goes on there, and the way back does not open the door."""
        program = self.start_with_pin()
        program.begin()
        program.open_home_card('topics')
        self.open_panel(program)
        program.turn(self.words('bar-back'))
        program.wait_for_title(self.words('topics-title'))
        self.knock(program)

    def test_wrong_pins(self):
        """After five of them it waits; a start does not help, and another PIN does."""
        state = tempfile.mkdtemp(dir=self.session.folder)
        program = self.start_with_pin('--state', state)
        self.knock(program)
        for n in range(1, 6):
            self.enter(program, WRONG)
            lead = (self.words('staff-wrong') if n < 5
                    else self.words('staff-wait', minutes='1'))
            program.wait(lambda screen, lead=lead: screen.has(lead), lead)
        self.assertEqual(program.said.count('a wrong PIN was typed'), 5)
        self.assertFalse(program.read().find('1', 'button').sensitive)
        program.stop()
        program.ends = True
        site = os.path.join(self.session.folder, self.id() + '.xml')
        program = self.start('--state', state, site=site)
        self.knock(program)
        self.assertTrue(program.read().has(self.words('staff-wait', minutes='1')))
        program.stop()
        program.ends = True
        program = self.start_with_pin('--state', state)
        self.open_panel(program)

    def test_by_keys(self):
        program = self.start_with_pin()
        for _ in range(5):
            program.press('Home')
        program.wait_for_title(self.words('staff-title'))
        program.settle()
        for count, figure in enumerate(PIN, 1):
            program.press_until('Tab', lambda screen, f=figure: screen.has_focus(f), figure)
            program.press('space')
            self.wait_for_typed(program, count)
        program.press_until('Tab', lambda screen: screen.has_focus(self.words('staff-open')),
                            'the last key')
        program.press('Return')
        program.wait_for_title(self.words('staff-panel-title'))

    def test_erased(self):
        program = self.start_with_pin()
        self.knock(program)
        self.type(program, '9')
        program.touch(self.words('staff-erase'), 'button')
        self.wait_for_typed(program, 0)
        self.enter(program)
        program.wait_for_title(self.words('staff-panel-title'))

    def test_closes_by_itself(self):
        program = self.start_with_pin('--idle-seconds', '2', '--warning-seconds', '1')
        self.open_panel(program)
        program.wait(lambda screen: screen.is_attract(), 'the first screen')

    def test_without_a_pin(self):
        program = self.start()
        self.knock(program)
        screen = program.read()
        self.assertTrue(screen.has(self.words('staff-none')))
        self.assertFalse(screen.find('1', 'button').sensitive)

    def test_in_urdu(self):
        """The screens for staff are in English, whoever was here before."""
        program = self.start_with_pin(languages='en-GB ur')
        program.settle()
        program.touch(catalogue.URDU, 'button')
        program.wait(lambda screen: not screen.has(self.words('bar-home')), 'Urdu')
        screen = self.open_panel(program)
        self.assertTrue(screen.has(self.words('staff-restart')))

    def test_touch_test(self):
        """Each place is felt where it is."""
        program = self.start_with_pin()
        self.open_panel(program)
        program.turn(self.words('staff-test'))
        program.wait_for_title(self.words('staff-test-title'))
        for number in range(1, 13):
            program.touch(str(number), 'button')
            program.wait(lambda screen, n=number: not screen.find(str(n), 'button').sensitive,
                         'place %d to be felt' % number)
        self.assertTrue(program.read().has(self.words('staff-test-done')))

    def test_reload(self):
        """What is wrong with a file is seen at once, and what is shown stays."""
        program = self.start_with_pin()
        self.open_panel(program)
        site = os.path.join(self.session.folder, self.id() + '.xml')
        with open(site, encoding='utf-8') as file:
            words = file.read()
        with open(site, 'w', encoding='utf-8') as file:
            file.write(words.replace('<place>', '<palce>'))
        program.may_say = r'(.*\n)+'
        program.touch(self.words('staff-reload'), 'button')
        program.wait(lambda screen: 'palce' in screen.text, 'what is wrong')

    def leave_by(self, key):
        program = self.start_with_pin()
        self.open_panel(program)
        program.touch(self.words(key), 'button')
        program.ends = True
        return program.process.wait(kiosk.DEADLINE)

    def test_restart(self):
        """Ends in a way that whoever started it knows to start it again."""
        self.assertEqual(self.leave_by('staff-restart'), 7)

    def test_leave(self):
        self.assertEqual(self.leave_by('staff-leave'), 0)


if __name__ == '__main__':
    kiosk.main()
