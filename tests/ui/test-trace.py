#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A visit leaves no trace: the kiosk opens, writes and asks for nothing while somebody is there.

Each system call of the kiosk is looked at that could reach a file, another program or a network.
What it does for itself at the start is not a visitor's doing; from then on there is nothing. Even a
file that is merely opened would tell, by the time at which it was, what somebody looked for. What
is left in memory is for test-memory.py, and the journal for test-service.py.
"""

import os
import re
import signal
import tempfile
import time

import kiosk
import public
import session

# What opens, makes, changes or reaches something by its name, starts a program, or sends.
CALLS = ('%file,%network,%process,write,writev,pwrite64,pwritev,ftruncate,fallocate,sendfile,'
         'splice,copy_file_range,msgsnd,mq_open,shmget,add_key,kill,tgkill,memfd_create')

# The one connection that it has is that to the display.
TO_DISPLAY = re.compile(r'(recvmsg|recvfrom|sendmsg|sendto|writev?)\(\d+<(socket|UNIX)[:-]')

# Memory that the display has with it, and nobody else: it has no name, and goes with both.
SHARED = re.compile(r'(shmget\(IPC_PRIVATE, .*0600\)|memfd_create)')

# cairo keeps few fonts open at a time: that something is drawn, and not what.
FONT = re.compile(r'(access|openat|newfstatat|statx?)\((AT_FDCWD<[^>]*>, )?"/usr/share/fonts/')

# The end of a call whose beginning was looked at.
RESUMED = re.compile(r'<\.\.\. \w+ resumed>')

# Wakes a loop that sleeps, its own or another.
WAKING = re.compile(r'write\(\d+<anon_inode:\[eventfd\]>')

# A thread of its own that begins or ends; a program would be execve().
THREAD = re.compile(r'(clone3?\(.*CLONE_THREAD|exit\(0|\+\+\+ exited)')

HARMLESS = (TO_DISPLAY, SHARED, FONT, RESUMED, WAKING, THREAD)

# Of the screen: the button of the first one, and then here and there on what comes.
START = (0.5, 0.9)
TOUCHES = ((0.5, 0.3), (0.5, 0.45), (0.3, 0.6), (0.7, 0.7), (0.1, 0.97), (0.35, 0.97), (0.6, 0.97),
           (0.5, 0.5), (0.5, 0.85))


class Trace(public.PublicTest):
    def start_traced(self):
        # Beside the site file it would be heard of by the kiosk, and so on for ever.
        self.log = os.path.join(tempfile.mkdtemp(dir=self.session.folder), 'strace')
        self.state = tempfile.mkdtemp(dir=self.session.folder)
        self.health = os.path.join(self.state, 'signpost.prom')
        _, first = self.start_in_public(
            before=('strace', '-f', '-y', '-s', '0', '-o', self.log, '-e', 'trace=' + CALLS),
            options=('--state', self.state, '--health', self.health))
        [self.inside] = self.session.list_programs(os.environ['SIGNPOST'])
        self.addCleanup(self.end)
        self.wait_until(lambda: os.path.islink(os.path.join(self.state, 'good')), 'what is kept')
        self.wait_until_at_rest(self.inside)
        return first

    def end(self):
        """strace lets go of what it looks at, and that runs on."""
        try:
            os.kill(self.inside, signal.SIGKILL)
        except ProcessLookupError:
            pass

    def read_calls(self):
        with open(self.log, encoding='utf-8') as file:
            return [line.split(None, 1)[1].strip() for line in file]

    def list_files(self):
        """What is in every folder that it could write to, with times."""
        found = {}
        for top in (self.state, *(os.path.join(self.session.folder, name)
                                  for name in ('home', 'run', 'config', 'data', 'cache'))):
            for folder, _, names in os.walk(top):
                for name in names:
                    path = os.path.join(folder, name)
                    status = os.lstat(path)
                    found[path] = (status.st_size, status.st_mtime_ns, status.st_ino)
        return found

    def touch(self, place):
        size = session.SCREEN
        self.session.display.click(int(place[0] * size), int(place[1] * size))

    def visit(self, touches):
        self.touch(START)
        for place in touches:
            time.sleep(kiosk.DEBOUNCE + 0.1)
            self.touch(place)
        time.sleep(kiosk.DEBOUNCE + 0.1)

    def hide(self):
        for _ in range(3):
            self.session.display.press('Shift_L')

    def check_visit(self, first, touches, leave):
        before = len(self.read_calls())
        files = self.list_files()
        self.visit(touches)
        self.assertFalse(self.take_picture() == first, 'no visit')
        leave()
        self.wait_until(lambda: self.take_picture() == first, 'the first screen')
        self.wait_until_at_rest(self.inside)
        calls = [call for call in self.read_calls()[before:]
                 if not any(harmless.match(call) for harmless in HARMLESS)]
        self.assertEqual(calls, [])
        self.assertEqual(self.list_files(), files)

    def test_visits_leave_no_trace(self):
        first = self.start_traced()
        self.assertTrue(any('/content/' in call for call in self.read_calls()), 'nothing is traced')
        for n in range(3):
            with self.subTest(visit=n):
                self.check_visit(first, TOUCHES[n:] + TOUCHES[:n], self.hide)


if __name__ == '__main__':
    kiosk.main()
