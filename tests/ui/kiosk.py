# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Drives the real program as a visitor does, and tells what is on its screen.

A test is a KioskTest: it starts the kiosk, touches what it names, and waits until what it expects
is on the screen, never for a length of time. The one exception is the half second after a new page
in which the program itself, by design, takes no touch.
"""

import functools
import itertools
import os
import re
import sys
import time
import unittest

import content
import session
import tap
import tree

# How long anything may take before a test gives up. Only a failing test ever waits this long.
DEADLINE = 20

# Whatever a test waits for is drawn when it comes, and then looked for. What is never drawn, as
# that a thing takes touches again, is looked for this often, in seconds.
UNSEEN = 0.03

# The program takes no touch this long after a new page; see DEBOUNCE_USEC in sp-input-filter.c.
DEBOUNCE = 0.5

# The sizes of window the design names. In the small one everything is drawn smaller.
PORTRAIT = (1080, 1920)
LANDSCAPE = (1920, 1080)
SMALL = (1280, 800)

# A Monday, in the hours of the team.
MONDAY = '2026-11-23T14:00'

_session = None
_content = None


class Screen:
    """What is on the screen at one moment."""

    def __init__(self, root, words, rounding=0):
        self._words = words
        self._rounding = rounding
        self.window = root.children[0]
        frame = next(part for part in self.window.children[0].children
                     if any(node.role == 'heading' for node in part))
        layers = frame.children
        self.page = layers[0].children[0]
        self.warning = layers[1] if len(layers) > 1 else None

    def find_places(self):
        """Asks where everything is, while it is still there."""
        self.window.reading.find_places()

    def find_places_of(self, nodes):
        """Asks where some of it is."""
        self.window.reading.find_places_of(nodes)

    @functools.cached_property
    def nodes(self):
        """All that has a place. To ask for each of them takes as long as all the rest."""
        self.find_places()
        return [node for node in self.window if node.shown]

    def find_all(self, name=None, role=None):
        return [node for node in self.window
                if (name is None or node.name == name) and (role is None or node.role == role)
                and node.shown]

    def find(self, name=None, role=None):
        """The one thing with this name and role, or None. Two would be one too many."""
        found = self.find_all(name, role)
        assert len(found) < 2, 'there are two of “%s”:\n%s' % (name, self.describe())
        return found[0] if found else None

    def has(self, name, role=None):
        return bool(self.find_all(name, role))

    @property
    def title(self):
        """The title of the page, or of the warning above it."""
        top = self.warning if self.warning is not None else self.page
        return next(node.name for node in top if node.role == 'heading')

    @property
    def has_its_place(self):
        """Whether all on the page was there, and had a place, by the time it was read."""
        # GTK 4.18 gives what has no place yet the size of its padding; a heading has none.
        return ('busy' not in self.page.states
                and next((node.shown for node in self.page
                          if node.role in ('label', 'heading')), False)
                and next((node.shown for node in self.page if node.role == 'heading'), False))

    @property
    def labels(self):
        """The words in the order they are read in, those that have to be scrolled to as well."""
        return [node.name for node in self.nodes if node.role in ('label', 'heading') and node.name]

    @property
    def page_labels(self):
        return [node.name for node in self.page
                if node.shown and node.role in ('label', 'heading') and node.name]

    @property
    def text(self):
        return '\n'.join(self.labels)

    @property
    def choices(self):
        return self.find_all(role='radio')

    @property
    def chosen(self):
        """The names of the answers chosen."""
        return [node.name for node in self.choices if node.chosen]

    @property
    def focused(self):
        return next((node for node in self.window if 'focused' in node.states and node.shown), None)

    def has_focus(self, name):
        return self.focused is not None and self.focused.name == name

    def is_attract(self):
        return self.has(self._words('attract-start'), 'button')

    def describe(self):
        return self.window.describe()

    def is_in_sight(self, node):
        """Whether a thing on the page is seen whole, as the page is turned now."""
        pager = self.find_pager(node)
        if pager is None:
            return True
        top = node.y + self._get_untold(node, pager[0])
        return (top + self._rounding >= pager[0].y
                and top + node.height <= pager[0].y + pager[0].height + self._rounding)

    def _get_untold(self, node, pages):
        """How much lower a thing is than told, in px.

        From 4.10 GTK adds up where each thing is in what is inside the edge of the next larger one,
        and leaves the edges out. A card is as high as what is in it and its edge twice.
        """
        if self._rounding == 0 or not node.shown:
            return 0
        untold = 0
        for ancestor in itertools.takewhile(lambda ancestor: ancestor is not pages, node.ancestors):
            inside = [child for child in ancestor.children if child.shown]
            lowest = max(child.y + child.height for child in inside)
            untold += max(0, ancestor.height - (lowest - min(child.y for child in inside))) / 2
        return untold

    def find_pager(self, node):
        """Where a thing is scrolled, as (the part to be seen, the button up, the button down)."""
        for part in (node, *node.ancestors):
            if part in self._pagers:
                return self._pagers[part]
        return None

    @functools.cached_property
    def _pagers(self):
        """What find_pager() tells, by what is scrolled."""
        turning = [self._words('scroll-up'), self._words('scroll-down')]
        return {node.children[0]: (node.children[0], *buttons.children)
                for node in self.window for buttons in node.children[1:]
                if [button.name for button in buttons.children] == turning}


class Kiosk:
    """The program, running."""

    def __init__(self, test, arguments, size, start_words=None):
        self._test = test
        self._display = _session.display
        self.size = size
        self.process = _session.start(arguments)
        self.may_say = ''
        self.ends = False
        self._root = None
        self._page = None
        self._page_since = 0
        self._root = self._until(lambda: _session.bus.find_program(self.process.pid),
                                 'the program to start')
        # In px: later ones tell the places of things to a pixel over the edge of each.
        self.rounding = 2 if _session.bus.get_toolkit_version(self._root) >= (4, 10) else 0
        self.wait(lambda screen: (screen.has(start_words, 'button') if start_words
                                  else screen.is_attract()), 'the first screen')
        self._page_since = 0

    def stop(self):
        if self.process.poll() is None:
            self.process.terminate()
        self.process.wait()

    @property
    def said(self):
        """What the program wrote to its standard error."""
        with open(self.process.log, encoding='utf-8') as log:
            return log.read()

    def check_alive(self):
        if self.process.poll() is not None:
            self._test.fail('the program ended with status %s and said:\n%s'
                            % (self.process.returncode, self.said))

    def _until(self, get, what, deadline=DEADLINE, unseen=UNSEEN):
        give_up = time.monotonic() + deadline
        while True:
            self.check_alive()
            try:
                found = get()
            except tree.Gone:
                found = None
            if found:
                return found
            if time.monotonic() > give_up:
                picture = _save_picture(self._test)
                self._test.fail('waited in vain for %s; see %s; on the screen is:\n%s'
                                % (what, picture, self._describe()))
            _session.eye.wait(unseen)

    def _describe(self):
        try:
            return _session.bus.read(self._root).describe()
        except tree.Gone:
            return '(nothing)'

    def _read_once(self):
        root = _session.bus.read(self._root)
        if not any(node.role == 'heading' for node in root):
            raise tree.Gone('no page')
        screen = Screen(root, _content.words, self.rounding)
        if screen.page.path != self._page:
            self._page = screen.page.path
            self._page_since = time.monotonic()
        return screen

    def read(self):
        """What is on the screen now."""
        return self.wait(lambda screen: True, 'anything on the screen')

    def wait(self, is_there, what, places=True):
        """Waits until the screen is as it should be, and returns it. To ask where everything is
        takes as long as all the rest: who does not need to know that goes without."""
        def get():
            screen = self._read_once()
            if not is_there(screen):
                return None
            if not places:
                return screen
            # What it says is asked for once more with that, and may be another by now.
            screen.find_places()
            return screen if is_there(screen) else None

        return self._until(get, what)

    def wait_until_moved(self, node):
        """Waits until a thing on the page is somewhere else than it was when it was read."""
        before = node.place
        self._until(lambda: _session.bus.ask_place(node) != before, 'the page to turn')

    def wait_for_title(self, title, places=True):
        return self.wait(lambda screen: screen.title == title, 'the page “%s”' % title, places)

    def settle(self):
        """Waits until the program takes touches again after a new page."""
        wait = self._page_since + DEBOUNCE + 0.05 - time.monotonic()
        if wait > 0:
            time.sleep(wait)

    def _bring_into_sight(self, name, role):
        def get():
            screen = self._read_once()
            node = screen.find(name, role) if screen.has_its_place else None
            if node is None:
                return None
            pager = screen.find_pager(node)
            if pager is None:
                return node
            sight, up, down = pager
            middle = node.centre[1]
            # What is not whole on a page is on the next one, unless no page has room for it.
            whole = node.y + node.height <= sight.y + sight.height or node.height > sight.height
            if whole and sight.y < middle < sight.y + sight.height:
                return node
            self._display.click(*(up if middle <= sight.y else down).centre)
            return None

        return self._until(get, '“%s” to touch' % name)

    def touch(self, name, role=None):
        """Touches a thing in its middle, turning the page down to it first if need be."""
        self.settle()
        page = self._page
        node = self._bring_into_sight(name, role)
        if self._page != page:
            self.settle()
        self._display.click(*node.centre)
        return node

    def touch_at(self, x, y, button=1):
        """Touches a place, at once."""
        self._display.click(x, y, button)

    def press(self, keys):
        self._display.press(keys)

    def press_until(self, keys, is_there, what):
        """Presses keys again and again, each time they have shown, until all is as it should be."""
        for _ in range(60):
            screen = self.read()
            if is_there(screen):
                return screen
            before = screen.describe()
            self._display.press(keys)
            self.wait(lambda screen: screen.describe() != before, 'anything to come of ' + keys)
        return self._test.fail('%s never leads to %s:\n%s' % (keys, what, self._describe()))

    def turn(self, name, role='button', places=True):
        """Touches what leads to another page, and returns the screen with that page."""
        self.touch(name, role)
        before = self._page
        return self.wait(lambda screen: (screen.page.path != before
                                         and (not places or screen.has_its_place)),
                         'another page after touching “%s”' % name, places)

    def choose(self, name, places=True):
        """Touches an answer and returns the screen with it chosen."""
        self.touch(name, 'radio')
        return self.wait(lambda screen: [node.name for node in screen.page
                                         if node.role == 'radio' and node.chosen].count(name) == 1,
                         '“%s” to be chosen' % name, places)

    def answer(self, name, places=True):
        """Chooses an answer and goes on."""
        self.choose(name, places=False)
        return self.turn(_content.words('question-continue'), places=places)

    def begin(self):
        """Touches the first screen, and returns home."""
        self.turn(_content.words('attract-start'), places=False)
        return self.wait_for_title(_content.words('home-title'))

    def open_home_card(self, key):
        """Touches one of the large buttons of the first page."""
        title = _content.words('home-%s-title' % key)
        return self.turn('%s. %s' % (title, _content.words('home-%s-text' % key)))

    def ask(self):
        """Goes from the first screen to the first question."""
        self.begin()
        return self.open_home_card('questions')

    def walk(self, *path):
        """Answers questions, each as 'QUESTION:ANSWER', and returns the screen after the last."""
        about = None
        screen = None
        for number, step in enumerate(path, 1):
            question, answer = (_content.questions[step.split(':')[0]],
                                _content.questions[step.split(':')[0]].answers[step.split(':')[1]])
            self.wait_for_title(pick_form(question.titles, about), places=False)
            screen = self.answer(pick_form(answer.labels, about), places=number == len(path))
            about = answer.about or about
        return screen

    def touch_nothing(self):
        """Takes the pointer off the screen."""
        self._display.move(session.SCREEN - 1, session.SCREEN - 1)

    def wait_for_picture(self, is_there):
        """Waits until the screen looks as it should: the tree is ahead of the glass by a frame."""
        # It changes only by what is drawn.
        self._until(is_there, 'the picture', unseen=1)

    def take_picture(self, x=0, y=0, width=None, height=None):
        return self._display.take_picture(x, y, width or self.size[0], height or self.size[1])

    def list_windows(self):
        return self._display.list_windows()


def pick_form(forms, about):
    """The words for a person, as the program picks them."""
    return forms.get('you' if about == 'you' else None, forms.get(None))


def _save_picture(test):
    folder = os.path.join(os.environ.get('MESON_BUILD_ROOT', '/tmp'), 'screens', 'failed')
    os.makedirs(folder, exist_ok=True)
    file = os.path.join(folder, test.id().split('.', 1)[1] + '.png')
    _session.display.take_picture(0, 0, session.SCREEN, session.SCREEN).save(file)
    return file


class KioskTest(unittest.TestCase):
    """A test with a kiosk of its own."""

    longMessage = True

    # Whether every language there is can be chosen. To read them takes longer than all the rest of
    # a start, and most tests are about something else.
    offers_all = False

    @property
    def content(self):
        return _content

    @property
    def session(self):
        return _session

    def words(self, key, **gaps):
        return _content.words(key, **gaps)

    def get_arguments(self, *options, folder=None, site=None):
        """The command line of the kiosk with these options."""
        return [os.environ['SIGNPOST'], '--content', folder or os.environ['SIGNPOST_CONTENT'],
                '--site', site or self.get_site(), *options]

    def start(self, *options, size=PORTRAIT, now=MONDAY, site=None, start_words=None):
        """Starts a kiosk in a window, which is ended with the test."""
        kiosk = Kiosk(self, self.get_arguments('--size', '%dx%d' % size, '--now', now, *options,
                                               site=site), size, start_words)
        self.addCleanup(self._check_and_stop, kiosk)
        return kiosk

    def _check_and_stop(self, kiosk):
        if not kiosk.ends:
            kiosk.check_alive()
        kiosk.stop()
        self.assertRegex(kiosk.said, r'\A%s\Z' % kiosk.may_say,
                         'the program had something to say')

    def wait_until(self, is_there, what):
        """Waits for something that is not on the screen of a Kiosk."""
        give_up = time.monotonic() + DEADLINE
        while not is_there():
            if time.monotonic() > give_up:
                self.fail('waited in vain for %s; see %s\n%s' % (what, _save_picture(self),
                                                               _session.describe_programs()))
            # To look takes time, too, and moves the pointer: not again at once.
            time.sleep(UNSEEN)
            _session.eye.wait(UNSEEN)

    def get_site(self):
        """The site file the tests are given, with the languages of this one."""
        given = os.environ['SIGNPOST_SITE']
        if self.offers_all:
            return given
        with open(given, encoding='utf-8') as file:
            words, count = re.subn(r' languages="[^"]*"', ' languages="en-GB"', file.read())
        self.assertEqual(count, 1)
        return self.write_file('site-in-english.xml', words)

    def write_file(self, name, words):
        """Writes a file that goes with the session."""
        path = os.path.join(_session.folder, name)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(words)
        return path


def main():
    """Runs the tests of the program that calls this."""
    global _session, _content

    os.environ.setdefault('SIGNPOST_CONTENT', 'content')
    os.environ.setdefault('SIGNPOST_SITE', 'data/example-site.xml')
    _content = content.Content(os.environ['SIGNPOST_CONTENT'], os.environ['SIGNPOST_SITE'])
    loader = unittest.TestLoader()
    module = sys.modules['__main__']
    suite = (loader.loadTestsFromNames(sys.argv[1:], module) if len(sys.argv) > 1
             else loader.loadTestsFromModule(module))
    with session.Session() as _session:
        successful = tap.run(suite)

    sys.exit(0 if successful else 1)
