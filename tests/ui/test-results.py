#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""The results show the number that answers now, and why."""

import re

import content
import kiosk

# Harm in a care service, and a crime that is over: the team, the police, and the regulator.
TEAM_AND_POLICE = ('E1:no', 'A1:service', 'S1:harm', 'SX2:no')


class Results(kiosk.KioskTest):
    def show(self, now, site=None, path=TEAM_AND_POLICE):
        kiosk = self.start(now=now, site=site)
        kiosk.ask()
        return kiosk.walk(*path)

    def check_order(self, screen, *lines):
        """The lines are on the page, in this order."""
        labels = iter(screen.page_labels)
        for line in lines:
            self.assertIn(line, labels, 'missing or out of order in:\n' + screen.text)

    def test_team_and_police_in_hours(self):
        screen = self.show('2026-11-23T14:00')
        self.check_order(screen, self.content.get_number('safeguarding-team'),
                         self.words('contact-open-until',
                                    moment=self.words('until-today', time='5pm')),
                         self.content.get_number('police'))
        self.assertNotIn(self.content.get_number('out-of-hours-team'), screen.text)
        self.assertIn(self.words('results-tag', number='4'), screen.page_labels)
        self.assertIn(self.words('results-not-told'), screen.page_labels)

    def test_team_and_police_out_of_hours(self):
        """On a Saturday night the duty team comes first; the day team opens again on Monday."""
        screen = self.show('2026-11-21T23:00')
        self.check_order(screen,
                         self.content.get_name('out-of-hours-team'),
                         self.content.get_number('out-of-hours-team'),
                         self.say_opening('opens-monday'),
                         self.content.get_number('police'))
        self.assertNotIn(self.content.get_number('safeguarding-team'), screen.page_labels)

    def say_opening(self, day):
        """The one quiet line about the day team while another team answers."""
        return self.words('contact-after-hours', moment=self.words(day, time='9am'),
                          number=self.content.get_number('safeguarding-team'))

    def test_christmas_day(self):
        """A Friday that is a bank holiday; the next working day is the Tuesday after."""
        screen = self.show('2026-12-25T11:00')
        self.check_order(screen,
                         self.content.get_number('out-of-hours-team'),
                         self.say_opening('opens-tuesday'),
                         self.content.get_number('police'))

    def test_friday_afternoon(self):
        """The team closes at half past four on a Friday, and the duty team takes over."""
        screen = self.show('2026-11-27T16:45')
        self.check_order(screen,
                         self.content.get_number('out-of-hours-team'),
                         self.say_opening('opens-monday'))
        self.assertNotIn(self.content.get_number('safeguarding-team'), screen.page_labels)

    def make_unknown(self, *teams):
        """A site file in which the hours of some teams are not known."""
        with open(self.get_site(), encoding='utf-8') as file:
            words = file.read()
        for team in teams:
            contact = re.search(r'<contact ref="%s">.*?</contact>' % team, words, re.S)
            unknown = re.sub(r'<hours>.*?</hours>', '<hours unknown="yes"/>', contact[0],
                             flags=re.S)
            words = words.replace(contact[0], unknown)
        return self.write_file('unknown.xml', words)

    def test_hours_unknown(self):
        """Where nobody knows the hours both numbers stand there."""
        site = self.make_unknown('safeguarding-team', 'out-of-hours-team')
        screen = self.show('2026-11-23T14:00', site=site)
        self.check_order(screen, self.content.get_number('safeguarding-team'),
                         self.content.get_number('out-of-hours-team'),
                         self.words('contact-either'))

    def test_duty_hours_unknown(self):
        """On a Saturday night whoever may answer stands above the team that is closed."""
        screen = self.show('2026-11-21T23:00', site=self.make_unknown('out-of-hours-team'))
        self.check_order(screen, self.content.get_name('out-of-hours-team'),
                         self.content.get_number('out-of-hours-team'),
                         self.words('contact-perhaps'),
                         self.say_opening('opens-monday'))
        self.assertNotIn(self.content.get_number('safeguarding-team'), screen.page_labels)

    def test_day_hours_unknown(self):
        """By day the duty team is closed; at night it surely answers, and comes first."""
        site = self.make_unknown('safeguarding-team')
        screen = self.show('2026-11-23T14:00', site=site)
        self.check_order(screen, self.content.get_number('safeguarding-team'),
                         self.words('contact-before-hours',
                                    moment=self.words('opens-today', time='5pm'),
                                    number=self.content.get_number('out-of-hours-team')))
        screen = self.show('2026-11-23T22:00', site=site)
        self.check_order(screen, self.content.get_number('out-of-hours-team'),
                         self.content.get_number('safeguarding-team'),
                         self.words('contact-either-sure'))

    def make_real(self, *changes):
        """A site file that is no example, with changes as (words, other words)."""
        with open(self.get_site(), encoding='utf-8') as file:
            words = file.read()
        for before, after in (('1" example="yes"', '1"'), *changes):
            self.assertIn(before, words)
            words = words.replace(before, after, 1)
        return self.write_file('real.xml', words)

    def test_out_of_date(self):
        """The day after its last one a number goes, and the screen says whom to ask; 101 stays."""
        site = self.make_real(('review-by="2027-05-02"', 'review-by="2026-11-30"'))
        screen = self.show('2026-11-30T14:00', site=site)
        self.assertIn(self.content.get_number('safeguarding-team'), screen.page_labels)
        screen = self.show('2026-12-01T14:00', site=site)
        self.check_order(screen, self.words('contact-withdrawn'),
                         self.content.get_number('police'))
        self.assertNotIn(self.content.get_number('safeguarding-team'), screen.text)

    def test_out_of_date_at_night(self):
        """An office that is closed is nobody to ask, and a sentence has no hole."""
        with open(self.get_site(), encoding='utf-8') as file:
            dates = set(re.findall(r'review-by="(.*?)"', file.read()))
        self.assertEqual(len(dates), 1)
        site = self.make_real(*[('review-by="%s"' % date, 'review-by="2026-11-30"')
                                for date in dates for _ in range(2)])
        screen = self.show('2026-12-01T22:00', site=site)
        self.check_order(screen, self.words('contact-withdrawn-police'),
                         self.content.get_number('police'))
        self.assertNotIn(self.content.get_number('out-of-hours-team'), screen.text)
        self.assertIn(self.words('phone-withdrawn'), screen.text)

    def test_left_out(self):
        """A place whose only contact is left out says how to find it, and shows no number."""
        scenario = next(scenario for scenario in self.content.scenarios
                        if scenario.get('id') == 'T43')
        site = self.make_real(('</site>', '<left-out ref="stalking-helpline" on="2026-11-02" '
                               'by="Duty manager"/></site>'))
        screen = self.show('2026-11-30T14:00', site=site, path=scenario.get('answers').split())
        self.check_order(screen, self.words('contact-by-name'))
        self.assertNotIn(self.content.get_number('stalking-helpline'), screen.text)

    def test_national_out_of_date(self):
        site = self.make_real()
        screen = self.show('2028-01-10T14:00', site=site)
        self.assertIn(self.words('contact-withdrawn-national'), screen.page_labels)
        self.assertNotIn(self.content.get_number('care-regulator'), screen.text)

    def test_clock_plainly_wrong(self):
        """Years after all days in the files, and before the content was there: both are shown."""
        site = self.make_real()
        for now in ('2035-06-01T10:00', '2026-11-01T10:00'):
            self.check_order(self.show(now, site=site),
                             self.content.get_number('safeguarding-team'),
                             self.content.get_number('out-of-hours-team'),
                             self.words('contact-either'))

    def test_dear_number(self):
        number = self.content.get_number('safeguarding-team')
        kiosk = self.start(now='2026-11-30T14:00', site=self.make_real((number, '0845 000 0123')))
        kiosk.may_say = r'.*\[site-dear-number\]\n'
        kiosk.ask()
        self.check_order(kiosk.walk(*TEAM_AND_POLICE), '0845 000 0123', self.words('contact-dear'),
                         self.content.get_number('police'))
        self.assertNotIn(self.words('contact-dear'),
                         self.show('2026-11-30T14:00', site=self.make_real()).text)

    def test_title_names_every_place(self):
        """Two or three in the title, and the others in the sentence below it."""
        def short(id):
            return self.content.say(self.content.destinations[id].find(content.NS + 'short'))

        screen = self.show('2026-11-23T14:00', path=('E1:no', 'A1:police', 'P1:car', 'P2:yes'))
        self.assertEqual(screen.title, self.words('results-title-two', first=short('101'),
                                                  second=short('SAFE')))
        screen = self.show('2026-11-23T14:00', path=('E1:no', 'A1:police', 'P1:info', 'P2:yes'))
        self.assertEqual(screen.title, self.words('results-title-three', first=short('101'),
                                                  second=short('SAFE'),
                                                  third=short('CRIMESTOP')))
        screen = self.show('2026-11-23T14:00')
        self.assertEqual(screen.title, self.words('results-title-two', first=short('SAFE'),
                                                  second=short('101')))
        others = self.words('list-next', list=short('INJURY'), next=short('CQC'))
        self.assertIn(self.words('results-also', places=others), screen.page_labels)

    def test_relay_on_each_card(self):
        """A Deaf person can reach each number, and is told so beside it."""
        screen = self.show('2026-11-23T14:00')
        lines = [words for words in screen.page_labels if words == self.words('contact-relay')]
        self.assertGreaterEqual(len(lines), 3)

    def test_left_without_care_is_told_not_to_wait(self):
        """At night, too, and with what to do if it gets worse in the same card."""
        screen = self.show('2026-11-28T23:00',
                           path=('E1:no', 'A1:other', 'C1:adult', 'H1:care', 'S0:family', 'CR1:no'))
        self.check_order(screen, self.content.get_number('out-of-hours-team'),
                         self.content.say(self.content.destinations['SAFE-NOW'].find(
                             content.NS + 'summary')))
        self.assertNotIn('can wait', screen.text)

    def test_why_in_words_from_the_answers(self):
        screen = self.show('2026-11-23T14:00')
        reasons = [kiosk.pick_form(self.content.questions[step.split(':')[0]]
                                   .answers[step.split(':')[1]].because, None)
                   for step in TEAM_AND_POLICE]
        self.check_order(screen, self.words('results-why'), *reasons)

    def test_self_is_spoken_to(self):
        """Somebody who asks for themselves is asked about themselves, and told so."""
        screen = self.show('2026-11-23T14:00',
                           path=('E1:no', 'A1:self', 'C1:adult', 'H1:care', 'S0:self',
                                 'N2:no'))
        for answer in (self.content.questions['C1'].answers['adult'],
                       self.content.questions['S0'].answers['self']):
            self.assertIn(answer.because['you'], screen.page_labels)
            self.assertNotIn(answer.because[None], screen.page_labels)
        self.assertNotIn(self.content.get_number('police'), screen.page_labels)


if __name__ == '__main__':
    kiosk.main()
