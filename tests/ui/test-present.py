#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Whoever shows it to others walks through the stories, by the keys of a clicker and by touch."""

import subprocess

import content
import kiosk

NEXT = 'Next'
BACK = 'Prior'


class Present(kiosk.KioskTest):
    def start_presenting(self, size=kiosk.LANDSCAPE):
        return self.start('--present', size=size)

    def step(self, program, key=NEXT):
        before = program.read().describe()
        program.press(key)
        return program.wait(lambda screen: screen.describe() != before, 'anything to come of it')

    def find_story(self, n_answers):
        """A story that is answered so often, as (place, answers)."""
        return next((place, story.get('answers').split())
                    for place, story in enumerate(self.content.scenarios)
                    if len(story.get('answers').split()) == n_answers)

    def test_one_key_through_a_story(self):
        """The story, each answer chosen and then given, the results, the reasons, the next."""
        program = self.start_presenting()
        self.step(program)
        self.assertEqual(self.step(program).title, self.words('stories-title'))
        screen = self.step(program)
        self.assertTrue(screen.has(self.words('story-start'), 'button'))
        self.assertNotEqual(self.step(program).choices, [])
        self.assertEqual(len(self.step(program).chosen), 1)
        self.assertEqual(self.step(program).title, 'Call 999 now')
        self.assertEqual(self.step(program).title, self.words('reasons-title'))
        screen = self.step(program)
        self.assertTrue(screen.has(self.words('story-place', number='2', total='58')))

    def test_back(self):
        program = self.start_presenting()
        for _ in range(4):
            self.step(program)
        self.assertTrue(self.step(program, BACK).has(self.words('story-start'), 'button'))
        self.assertEqual(self.step(program, BACK).title, self.words('stories-title'))

    def test_by_touch(self):
        program = self.start_presenting(kiosk.PORTRAIT)
        program.begin()
        program.turn('%s. %s' % (self.words('stories-title'), self.words('stories-lead')))
        place, answers = self.find_story(4)
        program.turn(self.content.scenarios[place].find(content.NS + 'title').text)
        program.turn(self.words('story-start'))
        program.walk(*answers)
        screen = program.turn(self.words('story-reasons'))
        self.assertEqual(screen.title, self.words('reasons-title'))
        self.assertIn(self.words('reasons-change'), screen.labels)
        self.assertEqual(program.turn(self.words('reasons-stories')).title,
                         self.words('stories-title'))

    def test_another_way(self):
        """Whoever comes to other places is told where the story leads."""
        program = self.start_presenting()
        for _ in range(4):
            self.step(program)
        program.walk('E1:no', 'A1:police', 'P1:car', 'P2:no')
        screen = program.turn(self.words('story-reasons'))
        self.assertIn(self.words('reasons-expected', places='Police, ambulance and fire'),
                      screen.labels)

    def test_blank(self):
        """B is black, and B again or a step shows what there is."""
        program = self.start_presenting()
        self.step(program)
        for key in ('b', NEXT):
            program.press('b')
            program.wait_for_picture(lambda: program.take_picture().count_colours() == 1)
            program.press(key)
            program.wait_for_picture(lambda: program.take_picture().count_colours() > 8)

    def open_clock(self, program):
        return program.turn('%s. %s' % (self.words('clock-title'), self.words('clock-lead')))

    def test_another_time(self):
        """Three touches lead to Christmas Day at 3am, which every screen then says it is."""
        program = self.start_presenting()
        said = self.words('clock-taken', date='25 December 2026', time='3am')
        self.assertNotIn(said, program.begin().labels)
        self.open_clock(program)
        program.choose(self.words('clock-christmas'))
        program.touch('3am', 'button')
        program.wait(lambda screen: said in screen.labels, 'the ribbon')
        self.assertIn(said, program.turn(self.words('clock-done')).labels)
        program.open_home_card('questions')
        screen = program.walk('E1:no', 'A1:service', 'S1:harm', 'SX2:no')
        self.assertIn(said, screen.labels)
        self.assertIn(self.content.get_number('out-of-hours-team'), screen.text)
        program.turn(self.words('bar-hide'))
        program.wait(lambda screen: screen.is_attract(), 'the first screen')
        self.assertNotIn(said, program.begin().labels)

    def test_steps_of_the_clock(self):
        """Any day and hour can be come to, and now again."""
        program = self.start_presenting()
        program.begin()
        self.open_clock(program)
        for key, date, time in (('clock-hour-on', '23 November 2026', '3'),
                                ('clock-day-back', '22 November 2026', '3'),
                                ('clock-week-on', '29 November 2026', '3')):
            program.touch(self.words(key), 'button')
            program.wait(lambda screen, said=self.words('clock-taken', date=date, time=time):
                         any(label.startswith(said) for label in screen.labels), key)
        program.touch(self.words('clock-now'), 'button')
        program.wait(lambda screen: not any('29 November' in label for label in screen.labels),
                     'the time it is')

    def test_not_in_public(self):
        """A kiosk as it stands has no stories, and --kiosk does not go with them."""
        program = self.start()
        screen = program.begin()
        self.assertFalse(screen.has('%s. %s' % (self.words('stories-title'),
                                                self.words('stories-lead'))))
        program.press(NEXT)
        program.press('b')
        self.assertEqual(program.read().title, self.words('home-title'))
        ended = subprocess.run(self.get_arguments('--kiosk', '--present'),
                               env=self.session.environment, capture_output=True, text=True,
                               timeout=kiosk.DEADLINE, check=False)
        self.assertEqual(ended.returncode, 2)
        self.assertIn('--present', ended.stderr)


if __name__ == '__main__':
    kiosk.main()
