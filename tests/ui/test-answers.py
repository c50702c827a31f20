#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every question has all its answers in sight, on the upright screen at the standard size."""

import kiosk


class Answers(kiosk.KioskTest):
    offers_all = True

    def check_answers(self, program, question, about, seen):
        """All answers are in sight at once, here and at the questions that come after."""
        screen = program.wait_for_title(kiosk.pick_form(question.titles, about))
        labels = {answer: kiosk.pick_form(answer.labels, about)
                  for answer in question.answers.values()}
        seen.add((question.id, about))
        with self.subTest(question=question.id, about=about):
            self.assertEqual([choice.name.split('. ')[0] for choice in screen.choices],
                             [label.split('. ')[0] for label in labels.values()])
            for choice in screen.choices:
                self.assertTrue(screen.is_in_sight(choice), '%r is not in sight' % choice)
        for answer, label in labels.items():
            after = answer.about or about
            if answer.next == 'END' or (answer.next, after) in seen:
                continue
            program.answer(label, places=False)
            self.check_answers(program, self.content.questions[answer.next], after, seen)
            program.turn(self.words('bar-back'), places=False)

    def test_all_answers_in_sight(self):
        """Whoever sees half of the answers takes the nearest of them for the right one."""
        program = self.start(size=kiosk.PORTRAIT)
        program.ask()
        seen = set()
        self.check_answers(program, self.content.questions['E1'], None, seen)
        self.assertEqual({question for question, _ in seen}, set(self.content.questions))


if __name__ == '__main__':
    kiosk.main()
