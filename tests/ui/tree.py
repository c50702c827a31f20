# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a screen reader is told: the accessible tree of a program, read over its bus.

libatspi keeps a cache that only a running main loop refreshes. A test wants what is there now, so
this asks the program itself, every time, and keeps nothing.
"""

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
STATES = {4: 'checked', 8: 'enabled', 11: 'focusable', 12: 'focused', 20: 'pressed',
          24: 'sensitive', 30: 'visible', 25: 'showing'}


class Gone(Exception):
    """What was being read is no longer there: the page changed meanwhile."""


class Node:
    """One thing on the screen: its role, its name, where it is, and what is inside."""

    def __init__(self, sender, path):
        self.sender = sender
        self.path = path
        self.parent = None
        self.role = 'group'
        self.name = ''
        self.description = ''
        self.states = frozenset()
        self.x = self.y = self.width = self.height = 0
        self.children = []

    def __iter__(self):
        yield self
        for child in self.children:
            yield from child

    def __repr__(self):
        return '%s “%s” at %d,%d %dx%d' % (self.role, self.name, self.x, self.y, self.width,
                                           self.height)

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

    def close(self):
        self.connection.close_sync(None)

    def _call(self, sender, path, interface, method, arguments=None):
        try:
            return self.connection.call_sync(sender, path, interface, method, arguments, None, 0,
                                             TIMEOUT_MS, None).unpack()
        except GLib.Error as error:
            raise Gone(error.message) from error

    def find_program(self, pid):
        """The root of the program with this process id, or None while it is not there yet."""
        for sender, path in self._call('org.a11y.atspi.Registry', ROOT, ACCESSIBLE,
                                       'GetChildren')[0]:
            try:
                owner = self._call('org.freedesktop.DBus', '/org/freedesktop/DBus',
                                   'org.freedesktop.DBus', 'GetConnectionUnixProcessID',
                                   GLib.Variant('(s)', (sender,)))[0]
            except Gone:
                continue
            if owner == pid:
                return Node(sender, path)
        return None

    def get_toolkit_version(self, root):
        """Of what a program draws with, as numbers."""
        version = self._call(root.sender, root.path, 'org.freedesktop.DBus.Properties', 'Get',
                             GLib.Variant('(ss)', ('org.a11y.atspi.Application',
                                                   'Version')))[0]
        return tuple(int(part) for part in version.split('.'))

    def read(self, root):
        """Reads all that is below a node, and returns it anew. Raises Gone if it changed meanwhile.
        """
        root = Node(root.sender, root.path)
        nodes = {root.path: root}
        self._read_places(root, nodes)
        items = self._call(root.sender, '/org/a11y/atspi/cache', 'org.a11y.atspi.Cache',
                           'GetItems')[0]
        for item in items:
            node = nodes.pop(item[0][1], None)
            if node is not None:
                _fill(node, item)
        if nodes:
            raise Gone('the page changed while it was read')
        return root

    def _read_places(self, node, nodes):
        for sender, path in self._call(node.sender, node.path, ACCESSIBLE, 'GetChildren')[0]:
            child = Node(sender, path)
            child.parent = node
            child.x, child.y, child.width, child.height = self._call(sender, path, COMPONENT,
                                                                     'GetExtents', IN_WINDOW)[0]
            node.children.append(child)
            nodes[path] = child
            self._read_places(child, nodes)


def _fill(node, item):
    """Fills in what the program tells about all its things at once."""
    _, _, _, _, _, _, name, role, description, states = item
    node.role = ROLES.get(role, 'group')
    node.name = name.translate(INVISIBLE)
    node.description = description.translate(INVISIBLE)
    node.states = _parse_states(states)
