#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that change while the program runs: what is new is seen, but never by who is here."""

import os

import kiosk


class Reload(kiosk.KioskTest):
    def write_site(self, name):
        """The example, at a place with this name. It is there whole at once."""
        with open(self.get_site(), encoding='utf-8') as file:
            words = file.read()
        new = self.write_file('new.xml', words.replace('<name>Exampleshire Library</name>',
                                                       '<name>%s</name>' % name))
        site = os.path.join(self.session.folder, 'site.xml')
        os.rename(new, site)
        return site

    def test_nobody_is_here(self):
        program = self.start(site=self.write_site('First Library'))
        self.assertTrue(program.read().has('First Library'))
        self.write_site('Second Library')
        program.wait(lambda screen: screen.has('Second Library') and screen.is_attract(),
                     'the other library')
        program.begin()
        program.turn(self.words('strip-danger'))
        self.assertIn('Second Library', program.read().text)

    def test_somebody_is_here(self):
        program = self.start(site=self.write_site('First Library'))
        program.ask()
        program.walk('E1:no', 'A1:other')
        self.write_site('Second Library')
        for question in ('C1:adult', 'H1:money', 'M1:family', 'SX1:no'):
            program.walk(question)
            self.assertTrue(program.read().has('First Library'))
        program.turn(self.words('strip-danger'))
        self.assertIn('First Library', program.read().text)
        program.turn(self.words('bar-hide'))
        program.wait(lambda screen: screen.has('Second Library') and screen.is_attract(),
                     'the other library')

    def test_broken(self):
        """The last good site stays, and mending it is seen."""
        site = self.write_site('First Library')
        program = self.start(site=site)
        program.may_say = r'%s:\d+: error: .*\n' % site
        with open(site, 'w', encoding='utf-8') as file:
            file.write('<site')
        program.begin()
        self.wait_until(lambda: program.said, 'a word to whoever looks after the kiosk')
        self.assertTrue(program.read().has('First Library'))
        program.turn(self.words('bar-hide'))
        self.write_site('Second Library')
        program.wait(lambda screen: screen.has('Second Library') and screen.is_attract(),
                     'the other library')


if __name__ == '__main__':
    kiosk.main()
