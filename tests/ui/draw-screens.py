#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws every screen, upright, in landscape and in a small window, for somebody to look at.

draw-screens.py SIGNPOST CONTENT SITE FOLDER

Checks that each screen there is was drawn, in its size, and is not blank; and that GTK had nothing
to complain of.
"""

import glob
import os
import struct
import subprocess
import sys
import tempfile

import content

SHAPES = {'portrait': (1080, 1920), 'landscape': (1920, 1080), 'small': (1280, 800)}

# A picture of one colour takes a byte for 46 pixels, the emptiest screen one for 20.
BLANK_PIXELS = 32


def draw(signpost, pack, site, folder, size):
    with tempfile.TemporaryDirectory() as home:
        environment = {'HOME': home, 'XDG_RUNTIME_DIR': home, 'PATH': os.environ['PATH'],
                       'LC_ALL': 'C.UTF-8', 'GTK_A11Y': 'none', 'GDK_BACKEND': 'x11',
                       'DBUS_SESSION_BUS_ADDRESS': 'disabled:'}
        return subprocess.run(
            ['xvfb-run', '-a', '-s', '-screen 0 1920x1920x24 -nolisten tcp', signpost,
             '--content', pack, '--site', site, '--size', '%dx%d' % size,
             '--now', '2026-11-23T14:00', '--tour', folder],
            env=environment, capture_output=True, text=True, check=False)


def read_size(file):
    with open(file, 'rb') as png:
        return struct.unpack('>II', png.read(24)[16:24])


def list_expected(pack):
    names = ['page-' + page.id for topic in pack.topics for page in topic.pages]
    names += ['question-' + question for question in pack.questions]
    names += ['outcome-' + scenario.get('id') for scenario in pack.scenarios]
    return names + ['attract', 'home', 'topics', 'emergency', 'numbers', 'about', 'display',
                    'check', 'idle-warning']


def find_faults(folder, size, drawn, pack):
    if drawn.returncode != 0:
        yield 'the tour ended with status %d' % drawn.returncode
    for line in drawn.stderr.splitlines():
        yield 'the program said: ' + line
    for name in list_expected(pack):
        files = glob.glob(os.path.join(folder, '[0-9][0-9][0-9]-%s.png' % name))
        if len(files) != 1:
            yield '%s was drawn %d times' % (name, len(files))
            continue
        width, height = read_size(files[0])
        if os.path.getsize(files[0]) * BLANK_PIXELS < width * height:
            yield '%s is blank' % name
        if '-200' not in name and (width, height) != size:
            yield '%s is %dx%d' % (name, width, height)


def main():
    signpost, pack_folder, site, target = sys.argv[1:]
    pack = content.Content(pack_folder, site)
    failed = False
    print('1..%d' % len(SHAPES))
    for number, (shape, size) in enumerate(SHAPES.items(), 1):
        folder = os.path.join(target, shape)
        for old in glob.glob(os.path.join(folder, '*.png')):
            os.remove(old)
        drawn = draw(signpost, pack_folder, site, folder, size)
        faults = list(find_faults(folder, size, drawn, pack))
        for fault in faults:
            print('# ' + fault)
        failed = failed or bool(faults)
        print('%s %d - %s' % ('not ok' if faults else 'ok', number, shape))
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
