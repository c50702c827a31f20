# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a screen reader is told: the accessible tree of a program, read over its bus.

libatspi keeps a cache that only a running main loop refreshes. A test wants what is there now, so
this asks the program itself, every time, and keeps nothing.
"""

import collections
import struct

import gi

gi.require_version('Gio', '2.0')
from gi.repository import Gio, GLib  # noqa: E402

ACCESSIBLE = 'org.a11y.atspi.Accessible'
COMPONENT = 'org.a11y.atspi.Component'
ROOT = '/org/a11y/atspi/accessible/root'
IN_WINDOW = GLib.Variant('(u)', (1,))
TIMEOUT_MS = 20000

# They keep the groups of a number in order and on one line, and are not to be seen.
INVISIBLE = {0x2066: None, 0x2069: None, 0xa0: ' '}

# Numbers of AtspiRole: their names differ from one GTK to the next. Anything else is a group.
ROLES = {29: 'label', 116: 'label', 83: 'heading', 43: 'button', 62: 'button', 44: 'radio',
         98: 'radio group', 31: 'list', 32: 'list item', 23: 'window', 69: 'window',
         75: 'application', 48: 'scroll bar', 27: 'picture'}

# Numbers of AtspiStateType.
STATES = {3: 'busy', 4: 'checked', 8: 'enabled', 11: 'focusable', 12: 'focused', 20: 'pressed',
          24: 'sensitive', 30: 'visible', 25: 'showing'}


# What a program tells of a thing: its place is that among all that are in its parent.
Item = collections.namedtuple('Item', 'path parent place n_children name role description states')


class Gone(Exception):
    """What was being read is no longer there: the page changed meanwhile."""


class Node:
    """One thing on the screen: its role, its name, where it is, and what is inside.

    Where it is gets asked for when somebody wants to know.
    """

    def __init__(self, sender, path):
        self.sender = sender
        self.path = path
        self.parent = None
        self.role = 'group'
        self.name = ''
        self.description = ''
        self.states = frozenset()
        self.children = []
        self.reading = None
        self._place = None

    def __iter__(self):
        yield self
        for child in self.children:
            yield from child

    def __repr__(self):
        return '%s “%s” at %d,%d %dx%d' % (self.role, self.name, self.x, self.y, self.width,
                                           self.height)

    @property
    def place(self):
        """In px of the window: from the left, from the top, its width and its height."""
        if self._place is None:
            self._place = self.reading.find_place(self)
        return self._place

    @place.setter
    def place(self, place):
        self._place = place

    @property
    def x(self):
        return self.place[0]

    @property
    def y(self):
        return self.place[1]

    @property
    def width(self):
        return self.place[2]

    @property
    def height(self):
        return self.place[3]

    @property
    def shown(self):
        """Whether it has a place; what a container keeps back has none."""
        return self.width > 0 and self.height > 0

    @property
    def sensitive(self):
        return 'sensitive' in self.states

    @property
    def chosen(self):
        return bool(self.states & {'checked', 'pressed'})

    @property
    def ancestors(self):
        node = self.parent
        while node is not None:
            yield node
            node = node.parent

    @property
    def centre(self):
        return self.x + self.width // 2, self.y + self.height // 2

    def describe(self, depth=0):
        """The tree in lines, for a person who reads why a test failed."""
        lines = ['  ' * depth + repr(self) + (' ' + ','.join(sorted(self.states & {
            'checked', 'pressed', 'focused'})) if self.states else '')]
        for child in self.children:
            lines.append(child.describe(depth + 1))
        return '\n'.join(lines)


def _parse_states(words):
    bits = words[0] | (words[1] << 32 if len(words) > 1 else 0)
    return frozenset(name for bit, name in STATES.items() if bits >> bit & 1)


def _unpack(answer):
    """The one thing that is told. Places are told by the thousand, and unpacked here in a tenth of
    the time."""
    if answer.get_type_string() == '((iiii))':
        return struct.unpack('4i', answer.get_data_as_bytes().get_data())
    return answer.unpack()[0]


class Bus:
    """The accessibility bus of a session."""

    def __init__(self, session_address):
        flags = (Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
                 | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION)
        session = Gio.DBusConnection.new_for_address_sync(session_address, flags, None, None)
        address = session.call_sync('org.a11y.Bus', '/org/a11y/bus', 'org.a11y.Bus', 'GetAddress',
                                    None, None, 0, TIMEOUT_MS, None).unpack()[0]
        session.close_sync(None)
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)
        self.connection.set_exit_on_close(False)
        self._items = Items()

    def close(self):
        self.connection.close_sync(None)

    def _call(self, sender, path, interface, method, arguments=None):
        try:
            return self.connection.call_sync(sender, path, interface, method, arguments, None, 0,
                                             TIMEOUT_MS, None)
        except GLib.Error as error:
            raise Gone(error.message) from error

    def _ask(self, *what):
        return _unpack(self._call(*what))

    def find_program(self, pid):
        """The root of the program with this process id, or None while it is not there yet."""
        for sender, path in self._ask('org.a11y.atspi.Registry', ROOT, ACCESSIBLE, 'GetChildren'):
            try:
                owner = self._ask('org.freedesktop.DBus', '/org/freedesktop/DBus',
                                  'org.freedesktop.DBus', 'GetConnectionUnixProcessID',
                                  GLib.Variant('(s)', (sender,)))
            except Gone:
                continue
            if owner == pid:
                return Node(sender, path)
        return None

    def get_toolkit_version(self, root):
        """Of what a program draws with, as numbers."""
        version = self._ask(root.sender, root.path, 'org.freedesktop.DBus.Properties', 'Get',
                            GLib.Variant('(ss)', ('org.a11y.atspi.Application', 'Version')))
        return tuple(int(part) for part in version.split('.'))

    def read(self, root):
        """Reads all that is below a node, and returns it anew. Raises Gone if it changed meanwhile.
        """
        root = Node(root.sender, root.path)
        Reading(self, root)
        return root

    def list_items(self, sender):
        """What a program tells of all its things at once, by their paths."""
        told = self._call(sender, '/org/a11y/atspi/cache', 'org.a11y.atspi.Cache',
                          'GetItems').get_child_value(0)
        return {item.path: item for item in self._items.read(told)}

    def ask_place(self, node):
        """Where a thing is now. To ask for one costs next to nothing beside reading all of them."""
        return self._ask(node.sender, node.path, COMPONENT, 'GetExtents', IN_WINDOW)

    def ask_all(self, nodes, interface, method, arguments):
        """Asks all nodes at once, which takes a fraction of the time, and returns all answers."""
        answers = [None] * len(nodes)
        left = len(nodes)
        gone = []

        def on_answer(connection, result, i):
            nonlocal left
            left -= 1
            try:
                answers[i] = _unpack(connection.call_finish(result))
            except GLib.Error as error:
                gone.append(error.message)

        for i, node in enumerate(nodes):
            self.connection.call(node.sender, node.path, interface, method, arguments, None, 0,
                                 TIMEOUT_MS, None, on_answer, i)
        while left > 0:
            GLib.MainContext.default().iteration(True)
        if gone:
            raise Gone(gone[0])
        return answers


class Reading:
    """The nodes below a root that were read together."""

    def __init__(self, bus, root):
        self.nodes = []
        self._bus = bus
        self._placed = False
        self._root = root
        # The program itself is nowhere on the screen.
        root.place = (0, 0, 0, 0)
        if not self._build():
            self._walk()

    def _build(self):
        """Makes the tree of what the program tells at once. Returns whether it told of all: of a
        page that is new it does so only once it was asked what is in each thing of it."""
        items = self._bus.list_items(self._root.sender)
        below = collections.defaultdict(list)
        for item in items.values():
            below[item.parent].append(item)
        whole = self._add_items(self._root, below)
        # How many windows there are is not told.
        whole = whole and bool(self._root.children)
        if not whole:
            self._root.children = []
            self.nodes = []
        return whole

    def _add_items(self, parent, below):
        for item in sorted(below[parent.path], key=lambda item: item.place):
            child = self._add(parent, item.path)
            _fill(child, item)
            if len(below[item.path]) != item.n_children or not self._add_items(child, below):
                return False
        return True

    def _add(self, parent, path):
        child = Node(parent.sender, path)
        child.parent = parent
        child.reading = self
        parent.children.append(child)
        self.nodes.append(child)
        return child

    def _walk(self):
        """Asks what is in each thing, level by level."""
        level = [self._root]
        while level:
            told = self._bus.ask_all(level, ACCESSIBLE, 'GetChildren', None)
            level = [self._add(parent, path) for parent, children in zip(level, told)
                     for _, path in children]
        self.read_items()

    def read_items(self):
        """Asks how they are now."""
        items = self._bus.list_items(self._root.sender)
        for node in self.nodes:
            if node.path not in items:
                raise Gone('the page changed while it was read')
            _fill(node, items[node.path])

    def find_place(self, node):
        """Asks where one of them is."""
        return self._bus.ask_place(node)

    def find_places(self):
        """Asks where they are, and then once more how: the one is not to be older than the other.
        """
        if self._placed:
            return
        self.find_places_of(self.nodes)
        self._placed = True
        self.read_items()

    def find_places_of(self, nodes):
        """Asks where some of them are, all at once."""
        places = self._bus.ask_all(nodes, COMPONENT, 'GetExtents', IN_WINDOW)
        for node, place in zip(nodes, places):
            node.place = place


class Items:
    """What programs tell of their things. Nearly all of it was told before, to the byte, and is not
    unpacked again: that takes longer than the program takes to tell."""

    def __init__(self):
        self._known = {}

    def read(self, told):
        """All that is in an array of things, as GetItems gives it."""
        data = told.get_data_as_bytes().get_data()
        start = 0
        for i, end in enumerate(_find_ends(data, told.n_children())):
            key = data[start:end]
            item = self._known.get(key)
            if item is None:
                item = self._known[key] = _read_item(told.get_child_value(i))
            start = end
            yield item


def _find_ends(data, n_items):
    """Where each thing of an array ends: GVariant lists that behind them, in as few bytes each as
    the length of all needs."""
    width = next(width for width in (1, 2, 4, 8) if len(data) < 1 << 8 * width)
    ends = data[len(data) - n_items * width:]
    return [int.from_bytes(ends[i:i + width], 'little') for i in range(0, len(ends), width)]


def _read_item(told):
    """Only what is wanted of it: to unpack all would take longer than the program takes to tell."""
    def get(*places):
        value = told
        for place in places:
            value = value.get_child_value(place)
        return value

    return Item(get(0, 1).get_string(), get(2, 1).get_string(), get(3).get_int32(),
                get(4).get_int32(), get(6).get_string().translate(INVISIBLE),
                ROLES.get(get(7).get_uint32(), 'group'), get(8).get_string().translate(INVISIBLE),
                _parse_states(get(9).unpack()))


def _fill(node, item):
    node.role = item.role
    node.name = item.name
    node.description = item.description
    node.states = item.states
