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

    def go_on(self, program, is_there, key=NEXT):
        """Steps until something is there: a page that is longer than the screen is turned first."""
        return program.press_until(key, is_there, 'what comes next')

    def go_on_to(self, program, title, key=NEXT):
        return self.go_on(program, lambda screen: screen.title == title, key)

    def go_on_to_story(self, program, key=NEXT):
        return self.go_on(program, lambda screen: screen.has(self.words('story-start'), 'button'),
                          key)

    def go_on_to_question(self, program):
        self.go_on_to_story(program)
        return self.go_on(program, lambda screen: screen.choices)

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
        self.assertTrue(self.step(program).has(self.words('story-start'), 'button'))
        self.go_on(program, lambda screen: screen.choices)
        self.go_on(program, lambda screen: screen.chosen)
        self.go_on_to(program, 'Call 999 now')
        self.go_on_to(program, self.words('reasons-title'))
        screen = self.go_on_to_story(program)
        self.assertTrue(screen.has(self.words('story-place', number='2',
                                              total=str(len(self.content.scenarios)))))

    def test_turns_before_it_leaves(self):
        """What is not in sight is shown before the next page is."""
        program = self.start_presenting(kiosk.SMALL)
        self.go_on_to_question(program)
        screen = program.walk('E1:no', 'A1:service', 'S1:harm', 'SX2:no')
        title = screen.title
        seen = []
        while screen.title == title:
            last = [node for node in screen.page if node.role == 'heading'][-1]
            seen.append(screen.is_in_sight(last))
            screen = self.step(program)
        self.assertFalse(seen[0])
        self.assertTrue(any(seen))
        self.assertEqual(screen.title, self.words('reasons-title'))

    def test_back(self):
        program = self.start_presenting()
        self.go_on_to_question(program)
        self.go_on_to_story(program, BACK)
        self.go_on_to(program, self.words('stories-title'), BACK)
        self.assertEqual(self.step(program, BACK).title, self.words('home-title'))

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
        """Whoever comes to other places is told where the story leads, and from where on."""
        program = self.start_presenting()
        self.go_on_to_question(program)
        program.walk('E1:no', 'A1:police', 'P1:car', 'P2:no')
        screen = program.turn(self.words('story-reasons'))
        self.assertIn(self.words('reasons-expected', places='Police, ambulance and fire'),
                      screen.labels)
        answers = self.content.questions['E1'].answers
        self.assertIn(self.words('reasons-differs', yours=answers['no'].labels[None],
                                 other=answers['yes'].labels[None]), screen.labels)

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
