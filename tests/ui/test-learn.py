#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Every page of the guidance is reached, in order, by the buttons on the screen."""

import kiosk


class Learn(kiosk.KioskTest):
    def read_topic(self, kiosk, topic):
        kiosk.turn('%s. %s' % (topic.title, topic.summary))
        for number, page in enumerate(topic.pages):
            screen = kiosk.wait_for_title(page.title)
            self.assertIn(self.words('page-place', topic=topic.title, number=str(number + 1),
                                     total=str(len(topic.pages))), screen.page_labels)
            for source in page.sources:
                self.assertIn(source, screen.text)
            if page is not topic.pages[-1]:
                kiosk.turn(self.words('page-next'))
        self.assertFalse(screen.has(self.words('page-next')))
        kiosk.turn(self.words('page-topics'))
        kiosk.wait_for_title(self.words('topics-title'))

    def test_every_page(self):
        kiosk = self.start()
        kiosk.begin()
        kiosk.open_home_card('topics')
        for topic in self.content.topics:
            with self.subTest(topic=topic.id):
                self.read_topic(kiosk, topic)

    def test_before_leads_back(self):
        kiosk = self.start()
        topic = self.content.topics[0]
        kiosk.begin()
        kiosk.open_home_card('topics')
        screen = kiosk.turn('%s. %s' % (topic.title, topic.summary))
        self.assertFalse(screen.has(self.words('page-before')))
        kiosk.turn(self.words('page-next'))
        kiosk.turn(self.words('page-before'))
        kiosk.wait_for_title(topic.pages[0].title)


if __name__ == '__main__':
    kiosk.main()
