#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Everything there is to read can be read, and says where it comes from."""

import calendar
import re

import kiosk

# Whom nobody reaches on a Monday afternoon.
CLOSED = ('out-of-hours-team', 'childrens-out-of-hours')

# How a number is written that somebody could dial.
DIALLED = re.compile(r'[0-9][0-9 ]*')


class Reading(kiosk.KioskTest):
    def get_card(self, topic):
        return '%s. %s' % (topic.title, topic.summary)

    def say_date(self, date):
        year, month, day = date.split('-')
        name = calendar.month_name[int(month)]
        return self.words('date', day=str(int(day)), month=self.words('month-' + name.lower()),
                          year=year)

    def check_page(self, screen, topic, number):
        page = topic.pages[number]
        place = self.words('page-place', topic=topic.title, number=str(number + 1),
                           total=str(len(topic.pages)))
        sources = page.sources[0]
        for source in page.sources[1:]:
            sources = self.words('list-next', list=sources, next=source)
        provenance = self.words('page-provenance', sources=sources,
                                date=self.say_date(page.reviewed))
        with self.subTest(page=page.id):
            self.assertEqual(screen.title, page.title)
            self.assertIn(place, screen.page_labels)
            self.assertIn(provenance, screen.page_labels)
            self.assertEqual(screen.has(self.words('page-before'), 'button'), number > 0)

    def read_topics(self, topics):
        """Reads topics from the first page to the last, by the button for the next page."""
        kiosk = self.start()
        kiosk.begin()
        kiosk.open_home_card('topics')
        for topic in topics:
            screen = kiosk.turn(self.get_card(topic))
            self.check_page(screen, topic, 0)
            for number in range(1, len(topic.pages)):
                self.check_page(kiosk.turn(self.words('page-next')), topic, number)
            kiosk.turn(self.words('page-topics'))
            kiosk.wait_for_title(self.words('topics-title'))

    def test_every_page_of_the_first_topics(self):
        self.read_topics(self.content.topics[:len(self.content.topics) // 2])

    def test_every_page_of_the_other_topics(self):
        self.read_topics(self.content.topics[len(self.content.topics) // 2:])

    def test_list_of_topics_is_complete(self):
        kiosk = self.start()
        kiosk.begin()
        screen = kiosk.open_home_card('topics')
        self.assertEqual([button.name for button in screen.page if button.role == 'button'
                          and button.shown and button.name not in (self.words('scroll-up'),
                                                                   self.words('scroll-down'))],
                         [self.get_card(topic) for topic in self.content.topics])

    def test_page_before_and_back(self):
        topic = next(topic for topic in self.content.topics if len(topic.pages) > 2)
        kiosk = self.start()
        kiosk.begin()
        kiosk.open_home_card('topics')
        kiosk.turn(self.get_card(topic))
        kiosk.turn(self.words('page-next'))
        kiosk.turn(self.words('page-next'))
        self.check_page(kiosk.turn(self.words('page-before')), topic, 1)
        for number in (2, 1, 0):
            self.check_page(kiosk.turn(self.words('bar-back')), topic, number)
        self.assertEqual(kiosk.turn(self.words('bar-back')).title, self.words('topics-title'))

    def test_all_numbers(self):
        """Every number of the content and the site stands there, under its name, and none else."""
        kiosk = self.start()
        kiosk.begin()
        screen = kiosk.open_home_card('numbers')
        self.assertEqual(screen.title, self.words('numbers-title'))
        listed = [contact for group in self.content.number_groups for contact in group
                  if self.content.get_number(contact) or self.content.get_web(contact)]
        self.assertEqual({contact for contact in self.content.contacts
                          if self.content.get_number(contact)} - set(listed), set())

        labels = iter(screen.page_labels)
        for contact in listed:
            self.assertIn(self.content.get_name(contact), labels, contact)
            number, web = self.content.get_number(contact), self.content.get_web(contact)
            if contact in CLOSED:
                self.assertIn(self.words('contact-opens-on', number=number,
                                         moment=self.words('opens-today', time='5pm')),
                              labels, contact)
            elif number is not None:
                self.assertIn(number, labels, contact)
            if web is not None:
                self.assertIn(self.words('contact-web', address=web), labels, contact)

        shown = [words for words in screen.page_labels if DIALLED.fullmatch(words)]
        self.assertEqual(sorted(shown), sorted(self.content.get_number(contact)
                                               for contact in listed
                                               if self.content.get_number(contact)
                                               and contact not in CLOSED))

    def test_attract_says_what_it_is_for(self):
        """Within five seconds, and in words that may be read over one's shoulder."""
        screen = self.start().read()
        self.assertIn(self.words('attract-about'), screen.page_labels)
        for word in ('abuse', 'harm', 'victim', 'police', 'crime', 'violence'):
            self.assertNotIn(word, ' '.join(screen.page_labels).lower())

    def test_about(self):
        """Whose it is, which content, and every source."""
        kiosk = self.start()
        kiosk.begin()
        screen = kiosk.open_home_card('about')
        for words in (self.words('about-owner', owner=self.content.get_run_by('owner')),
                      self.words('about-council', council=self.content.get_run_by('council')),
                      self.words('about-police', police=self.content.get_run_by('police'))):
            self.assertIn(words, screen.page_labels)
        for title in self.content.sources.values():
            self.assertTrue([words for words in screen.page_labels
                             if words.startswith(title + '. ')], title)

    def test_links_lead_on(self):
        """A link on a page opens what it names, and Back leads back to the page."""
        topic, number = next((topic, number) for topic in self.content.topics
                             for number, page in enumerate(topic.pages) if page.links)
        label, target = topic.pages[number].links[0]
        kiosk = self.start()
        kiosk.begin()
        kiosk.open_home_card('topics')
        kiosk.turn(self.get_card(topic))
        for _ in range(number):
            kiosk.turn(self.words('page-next'))
        screen = kiosk.turn(label)
        self.assertEqual(screen.title, self.content.get_page(target).title)
        screen = kiosk.turn(self.words('bar-back'))
        self.assertEqual(screen.title, topic.pages[number].title)


if __name__ == '__main__':
    kiosk.main()
