#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Everything in another language, at once, and back again with the visitor."""

import os
import shutil

import kiosk
from catalogue import ENGLISH, FOLDER, POLISH, URDU, Catalogue


class Languages(kiosk.KioskTest):
    offers_all = True

    @classmethod
    def setUpClass(cls):
        cls.polish = Catalogue('pl')
        cls.urdu = Catalogue('ur')

    def choose(self, program, language, title):
        program.turn(language)
        return program.wait_for_title(title)

    def wait_for_languages(self, program):
        """They come after the first frame."""
        return program.wait(lambda screen: screen.has(POLISH, 'button'), 'the languages')

    def test_picker(self):
        program = self.start()
        screen = self.wait_for_languages(program)
        names = [screen.find(name, 'button') for name in (ENGLISH, POLISH, URDU)]
        self.assertTrue(all(names), screen.describe())
        # Side by side in the order of the site file, and large enough for any finger.
        self.assertEqual(sorted(names, key=lambda node: node.x), names)
        self.assertEqual(len({(node.y, node.height) for node in names}), 1)
        self.assertAlmostEqual(names[0].width, names[-1].width, delta=2)
        self.assertGreater(names[0].height, 80)

    def test_chosen_where_nobody_is(self):
        program = self.start()
        self.wait_for_languages(program)
        screen = self.choose(program, POLISH, self.polish.words('home-title'))
        self.assertTrue(screen.has(self.polish.words('bar-hide'), 'button'))
        self.assertFalse(screen.has(self.words('bar-hide'), 'button'))
        # A draft says so, in both languages.
        ribbon = next(name for name in screen.labels if self.words('ribbon-draft') in name)
        self.assertIn(self.polish.words('ribbon-draft'), ribbon)
        program.turn(self.polish.words('bar-hide'))
        program.wait(lambda screen: screen.is_attract(), 'English for whoever comes next')

    def test_place_and_answers_are_kept(self):
        program = self.start()
        self.wait_for_languages(program)
        program.ask()
        program.walk('E1:no')
        program.choose(self.content.questions['A1'].answers['other'].labels[None])
        program.turn(self.words('bar-language'))
        screen = self.choose(program, URDU, self.urdu.say('triage.A1.title'))
        self.assertEqual(screen.chosen, [self.urdu.say('triage.A1.other.label')])
        program.turn(self.urdu.words('bar-language'))
        screen = self.choose(program, ENGLISH,
                             self.content.questions['A1'].titles[None])
        self.assertEqual(screen.chosen,
                         [self.content.questions['A1'].answers['other'].labels[None]])

    def test_focus_is_kept(self):
        """Whoever goes by the keys is where they were, in other words; and at the title of a page
        that is not the one they left."""
        program = self.start()
        self.wait_for_languages(program)
        program.begin()
        program.open_home_card('topics')

        def press(name, title):
            program.press_until('Tab', lambda screen: screen.has_focus(name), 'the focus')
            program.settle()
            program.press('Return')
            return program.wait(lambda screen: screen.title == title and screen.has_its_place,
                                'the page ' + title)

        press(self.words('bar-language'), self.words('language-title'))
        screen = press(POLISH, self.polish.words('topics-title'))
        self.assertTrue(screen.has_focus(self.polish.words('bar-language')), screen.focused)
        press(self.polish.words('bar-language'), self.polish.words('language-title'))
        screen = press(self.polish.words('bar-home'), self.polish.words('home-title'))
        self.assertIs(screen.focused, screen.page, screen.focused)

    def test_read_from_the_right(self):
        program = self.start()
        self.wait_for_languages(program)
        before = program.begin()
        program.turn(self.words('bar-language'))
        screen = self.choose(program, URDU, self.urdu.words('home-title'))
        for key in ('bar-home', 'bar-display', 'bar-language', 'bar-hide'):
            there = before.find(self.words(key), 'button')
            here = screen.find(self.urdu.words(key), 'button')
            self.assertAlmostEqual(here.x + here.width, program.size[0] - there.x, delta=2)

    def test_edited_while_it_runs(self):
        folder = os.path.join(self.session.folder, 'po')
        shutil.copytree(FOLDER, folder)
        self.addCleanup(shutil.rmtree, folder)
        program = self.start('--po', folder)
        self.wait_for_languages(program)
        self.choose(program, POLISH, self.polish.words('home-title'))

        edited = Catalogue('pl')
        edited.find('interface.home-title').msgstr = 'W czym możemy pomóc?'
        edited.entries.save(os.path.join(folder, 'new'))
        os.rename(os.path.join(folder, 'new'), os.path.join(folder, 'pl.po'))
        # Nothing changes while somebody is here.
        program.turn(self.polish.words('bar-display'))
        program.turn(self.polish.words('display-done'))
        self.assertEqual(program.read().title, self.polish.words('home-title'))
        program.turn(self.polish.words('bar-hide'))
        self.wait_for_languages(program)
        program.wait(lambda screen: screen.is_attract(), 'nobody to be here')

        def is_new():
            program.turn(POLISH)
            new = program.read().title == 'W czym możemy pomóc?'
            program.turn(self.polish.words('bar-hide'))
            return new
        self.wait_until(is_new, 'the new words')

    def test_starts_in(self):
        program = self.start('--language', 'pl',
                             start_words=self.polish.words('attract-start'))
        self.assertTrue(program.read().has(POLISH, 'button'))


if __name__ == '__main__':
    kiosk.main()
