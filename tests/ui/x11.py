# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A hand on the glass and an eye on it: real pointer and key events, and pictures of the screen.

It speaks to the X server through libX11 and libXtst, which GTK and Xvfb bring along: a program for
each touch would cost more time than the touch.
"""

import collections
import ctypes
import select
import struct
import time
import zlib

_Display = ctypes.c_void_p
_Window = ctypes.c_ulong
_ZPIXMAP = 2
_ALL_PLANES = 0xffffffff
_IS_VIEWABLE = 2


class _Attributes(ctypes.Structure):
    _fields_ = ([(name, ctypes.c_int) for name in ('x', 'y', 'width', 'height', 'border_width',
                                                   'depth')]
                + [('visual', ctypes.c_void_p), ('root', _Window), ('class_', ctypes.c_int),
                   ('bit_gravity', ctypes.c_int), ('win_gravity', ctypes.c_int),
                   ('backing_store', ctypes.c_int), ('backing_planes', ctypes.c_ulong),
                   ('backing_pixel', ctypes.c_ulong), ('save_under', ctypes.c_int),
                   ('colormap', ctypes.c_ulong), ('map_installed', ctypes.c_int),
                   ('map_state', ctypes.c_int), ('all_event_masks', ctypes.c_long),
                   ('your_event_mask', ctypes.c_long), ('do_not_propagate', ctypes.c_long),
                   ('override_redirect', ctypes.c_int), ('screen', ctypes.c_void_p)])


class _Image(ctypes.Structure):
    _fields_ = [('width', ctypes.c_int), ('height', ctypes.c_int), ('xoffset', ctypes.c_int),
                ('format', ctypes.c_int), ('data', ctypes.c_void_p), ('byte_order', ctypes.c_int),
                ('bitmap_unit', ctypes.c_int), ('bitmap_bit_order', ctypes.c_int),
                ('bitmap_pad', ctypes.c_int), ('depth', ctypes.c_int),
                ('bytes_per_line', ctypes.c_int), ('bits_per_pixel', ctypes.c_int)]


def _load():
    x11 = ctypes.CDLL('libX11.so.6')
    tst = ctypes.CDLL('libXtst.so.6')
    x11.XOpenDisplay.restype = _Display
    x11.XOpenDisplay.argtypes = [ctypes.c_char_p]
    x11.XDefaultRootWindow.restype = _Window
    x11.XStringToKeysym.restype = ctypes.c_ulong
    x11.XKeysymToKeycode.argtypes = [_Display, ctypes.c_ulong]
    x11.XGetImage.restype = ctypes.POINTER(_Image)
    x11.XGetImage.argtypes = [_Display, _Window, ctypes.c_int, ctypes.c_int, ctypes.c_uint,
                              ctypes.c_uint, ctypes.c_ulong, ctypes.c_int]
    x11.XGetWindowAttributes.argtypes = [_Display, _Window, ctypes.POINTER(_Attributes)]
    x11.XQueryTree.argtypes = [_Display, _Window] + [ctypes.c_void_p] * 4
    x11.XFree.argtypes = [ctypes.c_void_p]
    for name in ('XDefaultRootWindow', 'XCloseDisplay', 'XSync', 'XPending', 'XConnectionNumber'):
        getattr(x11, name).argtypes = [_Display] + ([ctypes.c_int] if name == 'XSync' else [])
    x11.XNextEvent.argtypes = [_Display, ctypes.c_char_p]
    tst.XTestFakeMotionEvent.argtypes = [_Display, ctypes.c_int, ctypes.c_int, ctypes.c_int,
                                         ctypes.c_ulong]
    for name in ('XTestFakeButtonEvent', 'XTestFakeKeyEvent'):
        getattr(tst, name).argtypes = [_Display, ctypes.c_uint, ctypes.c_int, ctypes.c_ulong]
    return x11, tst


_x11, _tst = _load()
_ON_ERROR = ctypes.CFUNCTYPE(ctypes.c_int, _Display, ctypes.c_void_p)
# A window may be gone by the time it is asked about; by default that would end the test program.
_ignore_errors = _ON_ERROR(lambda display, event: 0)
_x11.XSetErrorHandler(_ignore_errors)


class Picture:
    """What a part of the screen looked like: four bytes a pixel, blue first."""

    def __init__(self, width, height, data):
        self.width = width
        self.height = height
        self.data = data

    def __eq__(self, other):
        return (self.width, self.height, self.data) == (other.width, other.height, other.data)

    def get_colour(self, x, y):
        """The colour of a pixel as (red, green, blue)."""
        at = (y * self.width + x) * 4
        return self.data[at + 2], self.data[at + 1], self.data[at]

    def list_colours(self, x, y, width, height):
        """How often each colour, as (red, green, blue), is in every other line of a part of it."""
        pixels = memoryview(self.data).cast('I')
        end = min(x + width, self.width)
        found = collections.Counter()
        for row in range(y, min(y + height, self.height), 2):
            found.update(pixels[row * self.width + x:row * self.width + end].tolist())
        return collections.Counter({(pixel >> 16 & 255, pixel >> 8 & 255, pixel & 255): n
                                    for pixel, n in found.items()})

    def count_colours(self):
        # Most lines of a screen are the same as others.
        width = self.width * 4
        lines = {self.data[at:at + width] for at in range(0, len(self.data), width)}
        return len(set().union(*(memoryview(line).cast('I') for line in lines)))

    def save(self, file):
        """Writes it as a PNG file."""
        def chunk(kind, data):
            body = kind + data
            return struct.pack('>I', len(data)) + body + struct.pack('>I', zlib.crc32(body))

        rows = bytearray()
        for y in range(self.height):
            row = self.data[y * self.width * 4:(y + 1) * self.width * 4]
            pixels = bytearray(self.width * 3)
            pixels[0::3], pixels[1::3], pixels[2::3] = row[2::4], row[1::4], row[0::4]
            rows += b'\0' + pixels
        with open(file, 'wb') as out:
            out.write(b'\x89PNG\r\n\x1a\n'
                      + chunk(b'IHDR', struct.pack('>IIBBBBB', self.width, self.height, 8, 2, 0, 0,
                                                   0))
                      + chunk(b'IDAT', zlib.compress(bytes(rows), 1)) + chunk(b'IEND', b''))


class Display:
    """A connection to an X server."""

    def __init__(self, name):
        self._display = _x11.XOpenDisplay(name.encode())
        if not self._display:
            raise OSError('no X server answers at ' + name)
        self._root = _x11.XDefaultRootWindow(self._display)
        # How long a click is held, in seconds; a finger holds longer than a test has time for.
        self.held = 0

    def close(self):
        _x11.XCloseDisplay(self._display)
        self._display = None

    def _sync(self):
        _x11.XSync(self._display, 0)

    def move(self, x, y):
        _tst.XTestFakeMotionEvent(self._display, -1, int(x), int(y), 0)
        self._sync()

    def click(self, x, y, button=1):
        """Moves there, presses and lets go."""
        self.put_down(x, y, button)
        time.sleep(self.held)
        self.let_go(button)

    def put_down(self, x, y, button=1):
        """Moves there and presses."""
        _tst.XTestFakeMotionEvent(self._display, -1, int(x), int(y), 0)
        _tst.XTestFakeButtonEvent(self._display, button, 1, 0)
        self._sync()

    def let_go(self, button=1):
        """Ends a press."""
        _tst.XTestFakeButtonEvent(self._display, button, 0, 0)
        self._sync()

    def press(self, keys):
        """Presses keys that are held together, such as 'Control+Shift+i', and lets go."""
        self.press_codes([self.find_key(key) for key in keys.split('+')])

    def press_codes(self, codes):
        """Presses keys by their places on the keyboard, held together, and lets go."""
        for code in codes:
            _tst.XTestFakeKeyEvent(self._display, code, 1, 0)
        for code in reversed(codes):
            _tst.XTestFakeKeyEvent(self._display, code, 0, 0)
        self._sync()

    def find_key(self, name):
        """The place on the keyboard of a key."""
        names = {'Control': 'Control_L', 'Shift': 'Shift_L', 'Alt': 'Alt_L', 'Super': 'Super_L'}
        keysym = _x11.XStringToKeysym(names.get(name, name).encode())
        code = _x11.XKeysymToKeycode(self._display, keysym)
        if not code:
            raise ValueError('this keyboard has no key ' + name)
        return code

    def take_picture(self, x, y, width, height):
        image = _x11.XGetImage(self._display, self._root, x, y, width, height, _ALL_PLANES,
                               _ZPIXMAP)
        if not image:
            raise OSError('no picture of %dx%d at %d,%d' % (width, height, x, y))
        try:
            size = image.contents.bytes_per_line * height
            return Picture(width, height, ctypes.string_at(image.contents.data, size))
        finally:
            _x11.XFree(image.contents.data)
            _x11.XFree(image)

    def list_windows(self):
        """The rectangles (x, y, width, height) of all windows that can be seen."""
        root, parent = _Window(), _Window()
        children = ctypes.POINTER(_Window)()
        count = ctypes.c_uint()
        _x11.XQueryTree(self._display, self._root, ctypes.byref(root), ctypes.byref(parent),
                        ctypes.byref(children), ctypes.byref(count))
        rectangles = []
        for i in range(count.value):
            attributes = _Attributes()
            if (_x11.XGetWindowAttributes(self._display, children[i], ctypes.byref(attributes))
                    and attributes.map_state == _IS_VIEWABLE):
                rectangles.append((attributes.x, attributes.y, attributes.width,
                                   attributes.height))
        _x11.XFree(children)
        return rectangles


class Eye:
    """Is told by an X server of everything that is drawn."""

    def __init__(self, name):
        damage = ctypes.CDLL('libXdamage.so.1')
        damage.XDamageCreate.restype = ctypes.c_ulong
        damage.XDamageCreate.argtypes = [_Display, _Window, ctypes.c_int]
        damage.XDamageQueryExtension.argtypes = [_Display] + [ctypes.c_void_p] * 2
        self._display = _x11.XOpenDisplay(name.encode())
        if not self._display:
            raise OSError('no X server answers at ' + name)
        # What an event is put into; the largest of them is a little smaller.
        self._event = ctypes.create_string_buffer(256)
        events, errors = ctypes.c_int(), ctypes.c_int()
        if not damage.XDamageQueryExtension(self._display, ctypes.byref(events),
                                            ctypes.byref(errors)):
            raise OSError('this X server does not tell what is drawn')
        damage.XDamageCreate(self._display, _x11.XDefaultRootWindow(self._display), 0)
        _x11.XSync(self._display, 0)

    def close(self):
        _x11.XCloseDisplay(self._display)
        self._display = None

    def forget(self):
        """Takes no more note of what has been drawn so far. Returns whether anything was."""
        anything = False
        while _x11.XPending(self._display):
            _x11.XNextEvent(self._display, self._event)
            anything = True
        return anything

    def wait(self, seconds):
        """Waits until something is drawn that was not told of yet. Returns whether it was."""
        give_up = time.monotonic() + seconds
        while not self.forget():
            left = give_up - time.monotonic()
            if left <= 0:
                return False
            select.select([_x11.XConnectionNumber(self._display)], [], [], left)
        return True
