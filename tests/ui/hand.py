# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A hand that touches, and an eye that is told by the X server of everything that is drawn."""

import ctypes
import time

import x11

# As long as a finger stays, in seconds.
HELD = 0.08

# Nothing more comes of a touch when nothing was drawn for so long.
QUIET = 0.3


XA_WINDOW = 33


class Manager:
    """Says that windows are managed, as something does on every desktop, and does nothing.

    Where nobody says so, GTK asks the X server again a dozen times a touch, and waits for it.
    """

    def __init__(self, name):
        self._x11 = ctypes.CDLL('libX11.so.6')
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        for function in ('XDefaultRootWindow', 'XCreateSimpleWindow', 'XInternAtom'):
            getattr(self._x11, function).restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x11.XOpenDisplay(name.encode()))
        root = ctypes.c_ulong(self._x11.XDefaultRootWindow(self._display))
        window = ctypes.c_ulong(self._x11.XCreateSimpleWindow(self._display, root, -1, -1, 1, 1, 0,
                                                              ctypes.c_ulong(0), ctypes.c_ulong(0)))
        check = ctypes.c_ulong(self._x11.XInternAtom(self._display, b'_NET_SUPPORTING_WM_CHECK', 0))
        for about in (root, window):
            self._x11.XChangeProperty(self._display, about, check, ctypes.c_ulong(XA_WINDOW), 32, 0,
                                      ctypes.byref(window), 1)
        self._x11.XSync(self._display, 0)

    def close(self):
        self._x11.XCloseDisplay(self._display)


class Hand:
    def __init__(self, name):
        self._eye = x11.Eye(name)
        self._touch = x11.Display(name)

    def wait_until_quiet(self, quiet=QUIET):
        """Returns when something was drawn last, or None if nothing was."""
        last = None
        while self._eye.wait(quiet):
            last = time.monotonic()
        return last

    def touch(self, x, y):
        """Touches a place for as long as a finger does. Returns when it let go."""
        self._touch.put_down(x, y)
        time.sleep(HELD)
        # What the press itself drew is not what comes of letting go.
        self._eye.forget()
        released = time.monotonic()
        self._touch.let_go()
        return released
