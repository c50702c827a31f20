#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a program on an X server of its own, which ends with it.

with-display.py PROGRAM [ARGUMENT …]
"""

import os
import subprocess
import sys

# So large that a window of any size the tests use fits.
SCREEN = 3840


def main():
    read, write = os.pipe()
    server = subprocess.Popen(['Xvfb', '-displayfd', str(write), '-screen', '0',
                               '%dx%dx24' % (SCREEN, SCREEN), '-nolisten', 'tcp', '-noreset'],
                              pass_fds=[write], stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        assert number, 'Xvfb does not start: see what it says when started by hand'
        environment = dict(os.environ, DISPLAY=':' + number, GDK_BACKEND='x11', GTK_A11Y='none',
                           GSK_RENDERER='cairo', GTK_THEME='Empty', GSETTINGS_BACKEND='memory',
                           DBUS_SESSION_BUS_ADDRESS='disabled:')
        return subprocess.run(sys.argv[1:], env=environment, check=False).returncode
    finally:
        server.terminate()
        server.wait()


if __name__ == '__main__':
    sys.exit(main())
