# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Programs that show the same words and are touched in turn: the kiosk, and what it is measured by.
"""

import html
import os
import shutil
import signal
import struct
import threading
import time

# How CHROMIUM is started: a window without anything around the page, nothing asked or fetched.
CHROMIUM = ('--no-first-run', '--no-default-browser-check', '--disable-gpu', '--disable-extensions',
            '--disable-background-networking', '--disable-component-update', '--disable-sync',
            '--disable-features=Translate', '--password-store=basic', '--test-type',
            '--window-position=0,0')

# A program that is held back, in seconds.
RUNS = 0.0025
RESTS = 0.0075

PAGE = '''<!doctype html>
<meta charset="utf-8">
<title>Pages</title>
<style>
  body { font: 28px "Noto Sans"; margin: 0; padding: 40px; overflow: hidden; }
  div { margin-bottom: 16px; line-height: 1.1; }
  .heading { font-size: 40px; font-weight: bold; }
  .button, .radio { border: 2px solid #0b3954; border-radius: 8px; padding: 20px; }
</style>
<body></body>
<template>%s</template>
<script>
  const pages = document.querySelector('template').content.children;
  let at = 0;
  function next() {
    document.body.replaceChildren(...pages[at++ %% pages.length].cloneNode(true).children);
  }
  document.addEventListener('pointerup', next);
  next();
</script>
'''


def write_words(path, pages):
    """For plain-pages."""
    with open(path, 'w', encoding='utf-8') as file:
        file.write('\f'.join('\n'.join('%s\t%s' % (role, ' '.join(words.split()))
                                       for role, words in page) for page in pages))


def write_page(path, pages):
    """For a browser."""
    sections = ('<section>%s</section>'
                % ''.join('<div class="%s">%s</div>' % (role, html.escape(words))
                          for role, words in page) for page in pages)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(PAGE % '\n'.join(sections))


def _list_threads(pid):
    """The folders in /proc of the threads of a process and of those it started."""
    try:
        found = ['/proc/%d/task/%s' % (pid, task) for task in os.listdir('/proc/%d/task' % pid)]
    except FileNotFoundError:
        return []
    for thread in list(found):
        for child in _read(thread + '/children').split():
            found += _list_threads(int(child))
    return found


def _read(path):
    """What a file of /proc says; nothing when what it is about has just ended."""
    try:
        with open(path, encoding='ascii') as file:
            return file.read()
    except (FileNotFoundError, ProcessLookupError):
        return ''


class Program:
    """A program that is touched; nobody reads it but the one who touches."""

    def __init__(self, session, arguments, preload=None):
        self._count = os.path.join(session.folder, 'shaping-count')
        if os.path.exists(self._count):
            os.remove(self._count)
        environment = {'GTK_A11Y': 'none', 'G_DEBUG': ''}
        if preload:
            environment.update(LD_PRELOAD=preload, SHAPING_COUNT=self._count)
        self.process = session.start(arguments, environment)
        self._slow = None

    def count_shaping(self):
        """How often a run of text was shaped, and how often before the first frame; 0 without a
        counter."""
        try:
            with open(self._count, 'rb') as file:
                return struct.unpack('=QQ', file.read(16))
        except FileNotFoundError:
            return 0, 0

    def get_cpu(self):
        """Seconds of all its processes and threads that live."""
        statistics = (_read(thread + '/schedstat') for thread in _list_threads(self.process.pid))
        return sum(int(words.split()[0]) for words in statistics if words) / 1e9

    def get_memory(self):
        """Its proportional share, in MiB."""
        with open('/proc/%d/smaps_rollup' % self.process.pid, encoding='ascii') as file:
            return next(int(line.split()[1]) for line in file if line.startswith('Pss:')) / 1024

    def count_files(self):
        return len(os.listdir('/proc/%d/fd' % self.process.pid))

    def slow_down(self):
        """From now on it has one core, for a quarter of the time."""
        os.sched_setaffinity(self.process.pid, {min(os.sched_getaffinity(0))})
        self._slow = threading.Thread(target=self._hold_back)
        self._slow.start()

    def _hold_back(self):
        while self.process.poll() is None:
            time.sleep(RUNS)
            self.process.send_signal(signal.SIGSTOP)
            time.sleep(RESTS)
            self.process.send_signal(signal.SIGCONT)

    def stop(self):
        if self.process.poll() is None:
            self.process.send_signal(signal.SIGTERM)
        self.process.wait()
        if self._slow is not None:
            self._slow.join()


def find_chromium():
    return shutil.which('chromium') or shutil.which('chromium-browser')


def start_chromium(session, page, width, height):
    """A browser with a profile of its own, which goes with the session."""
    # Chromium's own walls need a kernel that lets them be built; root has to do without.
    walls = ['--no-sandbox'] if os.geteuid() == 0 else []
    return Program(session, [find_chromium(), *CHROMIUM, *walls, '--app=file://' + page,
                             '--user-data-dir=' + os.path.join(session.folder, 'chromium'),
                             '--window-size=%d,%d' % (width, height)])
