#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Everything is in its place: nothing cut off, nothing too small to hit, nothing too pale to read.

All of it is measured from outside, by what assistive technology is told and by the picture.
"""

import kiosk

# Millimetres of the panel. What is to be touched is this large; we are told where its contents are,
# around which come at least these edges.
TARGET = 20
EDGES = {'button': 2 * 0.5, 'radio': 2 * 2.5}

# Rounding of places to whole pixels.
SLACK = 2

# WCAG 2.2, 1.4.6.
CONTRAST = 7


def get_pixels_per_mm(size):
    """The panel has 102 pixels to the inch; a smaller window shows the whole of it, smaller."""
    panel = kiosk.PORTRAIT if size[1] > size[0] else kiosk.LANDSCAPE
    return min(1, size[0] / panel[0], size[1] / panel[1]) * 102 / 25.4


def get_luminance(colour):
    parts = [part / 255 for part in colour]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
                        for part in parts]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def get_contrast(one, other):
    light, dark = sorted((get_luminance(one), get_luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


class Layout(kiosk.KioskTest):
    offers_all = True

    def check_width(self, screen, size):
        """Nothing is wider than the window, or than what it stands in."""
        for node in screen.nodes:
            self.assertTrue(node.x >= -SLACK and node.x + node.width <= size[0] + SLACK,
                            '%r reaches out of the window' % node)
            for ancestor in node.ancestors:
                if ancestor.shown and ancestor.role in ('button', 'radio'):
                    self.assertTrue(node.x >= ancestor.x - SLACK and node.x + node.width
                                    <= ancestor.x + ancestor.width + SLACK,
                                    '%r reaches out of %r' % (node, ancestor))

    def check_height(self, screen, size):
        """What does not scroll is in the window whole; what does has its buttons in it."""
        for node in screen.nodes:
            pager = screen.find_pager(node)
            if pager is None:
                self.assertTrue(node.y >= -SLACK and node.y + node.height <= size[1] + SLACK,
                                '%r reaches out of the window' % node)
                continue
            sight, up, down = pager
            self.assertTrue(0 <= sight.y and sight.y + sight.height <= size[1])
            if node.y < sight.y - SLACK or node.y + node.height > sight.y + sight.height + SLACK:
                self.assertTrue(up.shown and down.shown, '%r cannot be scrolled to' % node)

    def check_apart(self, screen, rounding):
        """No two things to touch lie on each other."""
        targets = [node for node in screen.nodes if node.role in EDGES
                   and screen.is_in_sight(node)]
        for i, one in enumerate(targets):
            for other in targets[:i]:
                across = (min(one.x + one.width, other.x + other.width) - max(one.x, other.x))
                down = (min(one.y + one.height, other.y + other.height) - max(one.y, other.y))
                self.assertTrue(across <= rounding or down <= rounding,
                                '%r lies on %r' % (one, other))

    def check_targets(self, screen, size):
        for node in screen.nodes:
            if node.role in EDGES:
                least = (TARGET - EDGES[node.role]) * get_pixels_per_mm(size) - 1
                self.assertGreaterEqual(node.width, least, '%r is too narrow' % node)
                self.assertGreaterEqual(node.height, least, '%r is too low' % node)

    def check(self, kiosk, size):
        kiosk.settle()
        screen = kiosk.read()
        with self.subTest(page=screen.title):
            self.check_width(screen, size)
            self.check_height(screen, size)
            self.check_apart(screen, kiosk.rounding)
            self.check_targets(screen, size)

    def check_pages(self, size, text_size):
        kiosk = self.start(size=size)
        self.check(kiosk, size)
        kiosk.begin()
        kiosk.turn(self.words('bar-display'))
        if text_size != 'standard':
            kiosk.choose(self.words('display-size-' + text_size))
        self.check(kiosk, size)
        kiosk.turn(self.words('display-done'))
        self.check(kiosk, size)
        for key in ('topics', 'numbers', 'about'):
            kiosk.open_home_card(key)
            self.check(kiosk, size)
            kiosk.turn(self.words('bar-home'))
        kiosk.turn(self.words('strip-danger'))
        self.check(kiosk, size)
        kiosk.turn(self.words('emergency-not-now'))
        kiosk.open_home_card('questions')
        self.check(kiosk, size)
        for step in ('E1:no', 'A1:service', 'S1:harm', 'SX2:no'):
            kiosk.walk(step)
            self.check(kiosk, size)
        kiosk.turn(self.words('results-check'))
        self.check(kiosk, size)

    def test_portrait(self):
        self.check_pages(kiosk.PORTRAIT, 'standard')

    def test_portrait_largest(self):
        self.check_pages(kiosk.PORTRAIT, 'largest')

    def test_landscape_largest(self):
        self.check_pages(kiosk.LANDSCAPE, 'largest')

    def test_small(self):
        self.check_pages(kiosk.SMALL, 'standard')

    def test_small_largest(self):
        self.check_pages(kiosk.SMALL, 'largest')

    def turn_until(self, kiosk, name, is_there, button):
        """Touches one of the two page buttons of the part that holds a heading."""
        for _ in range(40):
            screen = kiosk.read()
            node = screen.find(name, 'heading')
            pager = screen.find_pager(node)
            if is_there(screen, node, pager):
                return
            kiosk.touch_at(*pager[button].centre)
            kiosk.wait_until_moved(node)
        self.fail('the page buttons never lead there')

    def test_page_buttons_reach_everything(self):
        """Where a page is longer than the screen its buttons lead to its end and back."""
        program = self.start(size=kiosk.SMALL)
        program.begin()
        screen = program.open_home_card('numbers')
        last = [node for node in screen.page if node.role == 'heading'][-1]
        self.assertFalse(screen.is_in_sight(last))
        program.settle()
        self.turn_until(program, last.name,
                        lambda screen, node, pager: screen.is_in_sight(node), 2)
        self.turn_until(program, last.name, lambda screen, node, pager: not pager[1].sensitive, 1)

    def check_turning(self, program):
        """Turning from the first page to the last shows every line whole at some time."""
        program.settle()
        seen = set()
        while True:
            screen = program.wait(lambda screen: screen.has_its_place, 'the page', places=False)
            lines = [node for node in screen.page if node.role in ('label', 'heading')
                     and screen.find_pager(node)]
            # Later versions of GTK do not tell of buttons that nobody needs.
            if not lines:
                self.check_height(screen, program.size)
                return
            unseen = [node for node in lines if node.path not in seen]
            screen.find_places_of([lines[0], *unseen])
            seen |= {node.path for node in unseen if screen.is_in_sight(node)}
            more = next((node for node in screen.page if node.role == 'button' and node.sensitive
                         and node.name == self.words('scroll-down') and node.shown), None)
            if more is None:
                break
            program.touch_at(*more.centre)
            program.wait_until_moved(lines[0])
        self.assertEqual([node.name for node in lines if node.path not in seen], [])

    def check_book(self, size, text_size='standard'):
        program = self.start(size=size)
        program.begin()
        if text_size != 'standard':
            program.turn(self.words('bar-display'))
            program.choose(self.words('display-size-' + text_size))
            program.turn(self.words('display-done'))
        program.open_home_card('numbers')
        self.check_turning(program)
        program.turn(self.words('bar-home'))
        program.open_home_card('topics')
        topic = self.content.topics[0]
        program.turn('%s. %s' % (topic.title, topic.summary))
        for _ in topic.pages[1:]:
            self.check(program, size)
            self.check_turning(program)
            program.turn(self.words('page-next'))
        program.turn(self.words('bar-home'))
        program.open_home_card('questions')
        program.walk('E1:no', 'A1:service', 'S1:harm', 'SX2:no')
        self.check_turning(program)

    def test_turning_in_landscape(self):
        self.check_book(kiosk.LANDSCAPE)

    def test_turning_in_a_small_window(self):
        self.check_book(kiosk.SMALL, 'larger')

    def test_turning_upright(self):
        self.check_book(kiosk.PORTRAIT, 'largest')

    def measure_contrast(self, picture, node):
        """The contrast between the ground of some words and what differs most from it."""
        colours = picture.list_colours(node.x, node.y, node.width, node.height)
        ground = colours.most_common(1)[0][0]
        return max(get_contrast(ground, colour) for colour in colours)

    def check_contrast(self, kiosk):
        kiosk.touch_nothing()
        kiosk.settle()
        screen = kiosk.read()
        picture = kiosk.take_picture()
        for node in screen.nodes:
            if node.role not in ('label', 'heading') or not screen.is_in_sight(node):
                continue
            if any(ancestor.role == 'button' and not ancestor.sensitive
                   for ancestor in node.ancestors):
                continue
            self.assertGreaterEqual(self.measure_contrast(picture, node), CONTRAST,
                                    '%r is too pale' % node)

    def check_theme(self, theme):
        kiosk = self.start()
        kiosk.begin()
        kiosk.turn(self.words('bar-display'))
        if theme != 'standard':
            kiosk.choose(self.words('display-theme-' + theme))
        self.check_contrast(kiosk)
        kiosk.turn(self.words('bar-home'))
        self.check_contrast(kiosk)
        ground = kiosk.take_picture().get_colour(4, kiosk.size[1] // 2)
        kiosk.open_home_card('questions')
        kiosk.choose(self.content.questions['E1'].answers['yes'].labels[None])
        self.check_contrast(kiosk)
        kiosk.turn(self.words('strip-danger'))
        self.check_contrast(kiosk)
        return ground

    def test_theme_standard(self):
        self.assertGreater(get_luminance(self.check_theme('standard')), 0.8)

    def test_theme_dark(self):
        self.assertLess(get_luminance(self.check_theme('dark')), 0.01)

    def test_theme_light(self):
        self.assertEqual(self.check_theme('light'), (255, 255, 255))


if __name__ == '__main__':
    kiosk.main()
