#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Questions: choosing, going on, going back, and changing one's mind."""

import kiosk

LONGEST = ('E1:unsure', 'E2:none', 'A1:carer', 'K1:someone_else', 'C1:adult', 'H1:several', 'V0:no',
           'V1:no', 'V2:no', 'SX2:no')


class Questions(kiosk.KioskTest):
    def get_label(self, step, about=None):
        question, answer = step.split(':')
        return kiosk.pick_form(self.content.questions[question].answers[answer].labels, about)

    def get_title(self, question, about=None):
        return kiosk.pick_form(self.content.questions[question].titles, about)

    def test_nothing_is_chosen_and_continue_waits(self):
        kiosk = self.start()
        screen = kiosk.ask()
        before = screen.page.path
        self.assertEqual(screen.chosen, [])
        self.assertFalse(screen.find(self.words('question-continue'), 'button').sensitive)
        kiosk.touch(self.words('question-continue'), 'button')
        screen = kiosk.choose(self.get_label('E1:no'))
        self.assertEqual(screen.page.path, before, 'it went on without an answer')
        self.assertTrue(screen.find(self.words('question-continue'), 'button').sensitive)

    def test_choosing_alone_stays(self):
        kiosk = self.start()
        before = kiosk.ask().page.path
        for step in ('E1:yes', 'E1:no', 'E1:unsure'):
            screen = kiosk.choose(self.get_label(step))
            self.assertEqual(screen.page.path, before)
            self.assertEqual(screen.chosen, [self.get_label(step)])

    def test_every_part_of_an_answer_chooses(self):
        """Its whole width, and 20 mm of height."""
        kiosk = self.start()
        screen = kiosk.ask()
        kiosk.settle()
        height = 9.5 * 102 / 25.4
        for across, down in ((0.03, 0), (0.97, 0), (0.5, -height), (0.5, height)):
            for step in ('E1:yes', 'E1:no'):
                node = screen.find(self.get_label(step), 'radio')
                kiosk.touch_at(node.x + node.width * across, node.centre[1] + down)
                kiosk.wait(lambda screen: screen.chosen == [self.get_label(step)], step)

    def test_keys_alone_lead_to_results(self):
        """Tab, arrows, space and Enter do everything, from the first screen to the results."""
        kiosk = self.start()
        button = self.words('question-continue')

        def move_to(name):
            kiosk.press_until('Tab', lambda screen: screen.has_focus(name), 'the focus on ' + name)

        def turn(key):
            kiosk.settle()
            before = kiosk.read().page.path
            kiosk.press(key)
            return kiosk.wait(lambda screen: screen.page.path != before, 'another page on ' + key)

        move_to(self.words('attract-start'))
        turn('Return')
        card = '%s. %s' % (self.words('home-questions-title'), self.words('home-questions-text'))
        move_to(card)
        turn('space')
        for step in ('E1:no', 'A1:police', 'P1:damage', 'P2:no'):
            question = step.split(':')[0]
            screen = kiosk.wait_for_title(self.get_title(question))
            first = screen.choices[0].name
            move_to(first)
            kiosk.settle()
            kiosk.press('space')
            kiosk.wait(lambda screen: screen.chosen == [first], 'space to choose')
            label = self.get_label(step)
            kiosk.press_until('Down', lambda screen: screen.chosen == [label], label)
            self.assertEqual(kiosk.read().title, self.get_title(question))
            move_to(button)
            turn('Return')
        screen = kiosk.wait(lambda screen: screen.has(self.words('results-why')), 'the results')
        self.assertIn(self.content.get_number('police'), screen.page_labels)

    def test_back_is_the_inverse(self):
        """Back shows each page of the way again, with its answer chosen, down to the first."""
        kiosk = self.start()
        kiosk.ask()
        kiosk.walk(*LONGEST)
        for step in reversed(LONGEST):
            screen = kiosk.turn(self.words('bar-back'))
            self.assertEqual(screen.title, self.get_title(step.split(':')[0]))
            self.assertEqual(screen.chosen, [self.get_label(step)])
            self.assertTrue(screen.find(self.words('question-continue'), 'button').sensitive)
        screen = kiosk.turn(self.words('bar-back'))
        self.assertEqual(screen.title, self.words('home-title'))
        self.assertFalse(screen.find(self.words('bar-back'), 'button').sensitive)

    def test_home_starts_afresh(self):
        kiosk = self.start()
        kiosk.ask()
        kiosk.walk('E1:no', 'A1:self')
        kiosk.turn(self.words('bar-home'))
        screen = kiosk.open_home_card('questions')
        self.assertEqual(screen.title, self.get_title('E1'))
        self.assertEqual(screen.chosen, [])
        kiosk.walk('E1:no')
        self.assertEqual(kiosk.read().chosen, [])

    def get_change_name(self, question, about=None):
        return self.words('check-change-name', question=self.get_title(question, about))

    def test_changed_answer_drops_the_stale_ones(self):
        """A changed answer asks what is new, forgets what no longer fits, and leads elsewhere."""
        kiosk = self.start()
        kiosk.ask()
        results = kiosk.walk('E1:no', 'A1:police', 'P1:damage', 'P2:yes')
        self.assertIn(self.content.get_number('safeguarding-team'), results.page_labels)
        screen = kiosk.turn(self.words('results-check'))
        for step in ('E1:no', 'A1:police', 'P1:damage', 'P2:yes'):
            self.assertIn(self.get_label(step), screen.page_labels)

        screen = kiosk.turn(self.get_change_name('A1'))
        self.assertEqual(screen.chosen, [self.get_label('A1:police')])
        screen = kiosk.walk('A1:carer')
        self.assertEqual(screen.title, self.get_title('K1'))
        self.assertEqual(screen.chosen, [])
        results = kiosk.walk('K1:coping')
        self.assertIn(self.content.get_number('carers-service'), results.page_labels)
        for stale in ('safeguarding-team', 'police'):
            self.assertNotIn(self.content.get_number(stale), results.page_labels)
        self.assertNotIn(self.content.questions['P1'].answers['damage'].because[None],
                         results.page_labels)

        screen = kiosk.turn(self.words('results-check'))
        self.assertIn(self.get_label('K1:coping'), screen.page_labels)
        for stale in ('A1:police', 'P1:damage'):
            self.assertNotIn(self.get_label(stale), screen.page_labels)
        self.assertFalse(screen.has(self.get_change_name('P2')))
        screen = kiosk.turn(self.words('check-done'))
        self.assertEqual(screen.title, results.title)

    def test_changed_answer_keeps_what_still_fits(self):
        kiosk = self.start()
        kiosk.ask()
        kiosk.walk('E1:no', 'A1:police', 'P1:damage', 'P2:yes')
        kiosk.turn(self.words('results-check'))
        kiosk.turn(self.get_change_name('P1'))
        screen = kiosk.walk('P1:drugs')
        self.assertEqual(screen.title, self.words('check-title'))
        for step in ('E1:no', 'A1:police', 'P1:drugs', 'P2:yes'):
            self.assertIn(self.get_label(step), screen.page_labels)
        self.assertNotIn(self.get_label('P1:damage'), screen.page_labels)

    def test_change_to_danger_shows_emergency(self):
        kiosk = self.start()
        kiosk.ask()
        kiosk.walk('E1:no', 'A1:police', 'P1:general', 'P2:no')
        kiosk.turn(self.words('results-check'))
        kiosk.turn(self.get_change_name('E1'))
        screen = kiosk.walk('E1:yes')
        self.assertTrue(screen.has(self.content.get_number('emergency'), 'label'))
        self.assertFalse(screen.has(self.words('check-title')))


if __name__ == '__main__':
    kiosk.main()
