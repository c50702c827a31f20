# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the content and the site file say, read anew from their files.

The tests hold the screen against this, so it shares no code with the program.
"""

import os
import re
import xml.etree.ElementTree as ElementTree

NS = '{urn:signpost:content:1}'
SITE_NS = '{urn:signpost:site:1}'


class Page:
    def __init__(self, element, content):
        self.id = element.get('id')
        self.title = content.say(element.find(NS + 'title'))
        self.reviewed = element.get('reviewed')
        self.sources = [content.sources[id] for id in element.get('sources').split()]
        self.links = [(content.say(link), link.get('page')) for link in element.iter(NS + 'link')
                      if link.get('page') is not None]


class Topic:
    def __init__(self, element, content):
        self.id = element.get('id')
        self.title = content.say(element.find(NS + 'title'))
        self.summary = content.say(element.find(NS + 'summary'))
        self.pages = [Page(page, content) for page in element.findall(NS + 'page')]


class Answer:
    def __init__(self, element, content):
        self.id = element.get('id')
        self.next = element.get('next')
        self.about = element.get('about')
        self.labels = content.say_forms(element, 'label')
        self.because = content.say_forms(element, 'because')


class Question:
    def __init__(self, element, content):
        self.id = element.get('id')
        self.titles = content.say_forms(element, 'title')
        self.answers = {answer.get('id'): Answer(answer, content)
                        for answer in element.findall(NS + 'answer')}


class Content:
    """A pack, and the site it is shown with."""

    def __init__(self, folder, site):
        self.folder = folder
        self.contacts = {contact.get('id'): contact
                         for contact in self._read_all('contacts', 'contact')}
        self.sources = {source.get('id'): self.say(source.find(NS + 'title'))
                        for source in self._read_all('sources', 'source')}
        self._words = {text.get('id'): text
                       for text in self._read('interface.xml').findall(NS + 'text')}
        pack = self._read('pack.xml')
        self.version = pack.get('version')
        topics = {topic.get('id'): topic for topic in self._read_topics()}
        self.topics = [Topic(topics[ref.get('ref')], self)
                       for ref in pack.find(NS + 'topics')]
        triage = self._read_all('triage', 'question')
        self.questions = {question.get('id'): Question(question, self) for question in triage}
        self.destinations = {destination.get('id'): destination
                             for destination in self._read_all('triage', 'destination')}
        self.scenarios = self._read_all('scenarios', 'scenario')
        self.number_groups = [[contact.get('ref') for contact in group.findall(NS + 'contact')]
                              for group in pack.find(NS + 'numbers')]
        self.site = ElementTree.parse(site).getroot()
        self.local = {contact.get('ref'): contact
                      for contact in self.site.findall(SITE_NS + 'contact')}

    def _read(self, *path):
        return ElementTree.parse(os.path.join(self.folder, *path)).getroot()

    def _read_folder(self, folder):
        for name in sorted(os.listdir(os.path.join(self.folder, folder))):
            if name.endswith('.xml'):
                yield self._read(folder, name)

    def _read_all(self, folder, tag):
        return [element for root in self._read_folder(folder) for element in root.iter(NS + tag)
                if element.get('id') is not None]

    def _read_topics(self):
        return [root for root in self._read_folder('topics') if root.tag == NS + 'topic']

    def say(self, element):
        """The words of an element as they stand on the screen, with national numbers in place."""
        words = element.text or ''
        for child in element:
            if child.tag == NS + 'phone':
                words += self.get_number(child.get('ref'))
            else:
                words += self.say(child)
            words += child.tail or ''
        return re.sub(r'\s+', ' ', words).strip()

    def say_forms(self, element, tag):
        """The words for each person the content has them for: None, 'you', …"""
        return {form.get('for'): self.say(form) for form in element.findall(NS + tag)
                if not any(phone.get('ref') not in self.contacts
                           or self.contacts[phone.get('ref')].get('number') is None
                           for phone in form.iter(NS + 'phone'))}

    def list_national(self):
        """The id and what is shown of each contact whose number comes with the content."""
        return [(id, contact.get('number') or contact.get('web'))
                for id, contact in self.contacts.items() if contact.get('scope') == 'national']

    def words(self, key, **gaps):
        """The words of the screens, with their gaps filled."""
        words = self.say(self._words[key])
        for gap, filling in gaps.items():
            words = words.replace('{%s}' % gap, filling)
        assert '{' not in words, 'a gap of “%s” is left' % key
        return words

    def get_place(self, tag):
        return self.site.find(SITE_NS + 'place/' + SITE_NS + tag).text

    def get_run_by(self, tag):
        return self.site.find(SITE_NS + 'run-by/' + SITE_NS + tag).text

    def get_page(self, id):
        return next(page for topic in self.topics for page in topic.pages if page.id == id)

    def get_number(self, contact):
        """The number of a contact as it is to be shown, or None."""
        if self.contacts[contact].get('scope') == 'national':
            return self.contacts[contact].get('number')
        if contact not in self.local:
            return None
        number = self.local[contact].find(SITE_NS + 'number')
        return number.text if number is not None else None

    def get_web(self, contact):
        if self.contacts[contact].get('scope') == 'national':
            return self.contacts[contact].get('web')
        web = self.local[contact].find(SITE_NS + 'web') if contact in self.local else None
        return web.text if web is not None else None

    def get_name(self, contact):
        local = self.local.get(contact)
        if local is not None:
            return local.find(SITE_NS + 'name').text
        return self.say(self.contacts[contact].find(NS + 'name'))

    def get_ways(self):
        """The ways to call in an emergency: for each title its words, line by line."""
        emergency = next(destination for destination in self.destinations.values()
                         if destination.get('level') == 'emergency')
        ways = {}
        for way in emergency.findall(NS + 'way'):
            lines = [self.say(block) for block in way.iter()
                     if block.tag in (NS + 'p', NS + 'item')]
            ways[self.say(way.find(NS + 'title'))] = lines
        return ways
