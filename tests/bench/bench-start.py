#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Compares Signpost's start and memory with a bare window's, on one display, turn by turn.

bench-start.py FIRST-FRAME BARE-WINDOW SIGNPOST CONTENT SITE
"""

import os
import statistics
import subprocess
import sys
import tempfile

ROUNDS = 11


def start_display(folder):
    read, write = os.pipe()
    server = subprocess.Popen(['Xvfb', '-displayfd', str(write), '-screen', '0', '1080x1920x24',
                               '-nolisten', 'tcp'], pass_fds=[write], cwd=folder,
                              stderr=subprocess.DEVNULL)
    os.close(write)
    with os.fdopen(read) as pipe:
        return server, ':' + pipe.readline().strip()


def measure(first_frame, environment, command):
    out = subprocess.run([first_frame, *command], env=environment, check=True,
                         capture_output=True, text=True).stdout.split()
    return float(out[0]), int(out[1])


def main():
    first_frame, bare, signpost, content, site = sys.argv[1:]
    commands = {
        'bare': [bare],
        'signpost': [signpost, '--content', content, '--site', site, '--size', '1080x1920'],
    }
    results = {name: [] for name in commands}
    with tempfile.TemporaryDirectory() as folder:
        server, display = start_display(folder)
        environment = {'DISPLAY': display, 'HOME': folder, 'XDG_RUNTIME_DIR': folder,
                       'PATH': os.environ['PATH'], 'GSK_RENDERER': 'cairo', 'GTK_A11Y': 'none',
                       'GDK_BACKEND': 'x11', 'DBUS_SESSION_BUS_ADDRESS': 'disabled:',
                       'LC_ALL': 'C.UTF-8'}
        try:
            for command in commands.values():
                measure(first_frame, environment, command)
            for _ in range(ROUNDS):
                for name, command in commands.items():
                    results[name].append(measure(first_frame, environment, command))
        finally:
            server.terminate()
            server.wait()

    middle = {name: [statistics.median(column) for column in zip(*rows)]
              for name, rows in results.items()}
    for name, (time, memory) in middle.items():
        print(f'{name:10} first frame {time:6.1f} ms, memory {memory / 1024:6.1f} MiB '
              f'(median of {ROUNDS})')
    print(f'ratio      first frame {middle["signpost"][0] / middle["bare"][0]:6.2f}   , '
          f'memory {middle["signpost"][1] / middle["bare"][1]:6.2f}')


if __name__ == '__main__':
    main()
