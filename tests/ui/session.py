# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A private place to run a program in: its own X server, session bus, accessibility bus, home.

Nothing of it is shared with whoever runs the tests, and nothing of it outlives them.
"""

import collections
import ctypes
import os
import shutil
import signal
import subprocess
import tempfile
import time

import tree
import x11

# So large that a window of any size the tests use fits, upright or not.
SCREEN = 1920

_PR_SET_CHILD_SUBREAPER = 36
_ATSPI_LAUNCHERS = ('/usr/libexec/at-spi-bus-launcher', '/usr/lib/at-spi2-core/at-spi-bus-launcher')


def _list_by_parent():
    """The process ids of all programs that run, by who started them."""
    children = collections.defaultdict(list)
    for name in filter(str.isdigit, os.listdir('/proc')):
        try:
            with open('/proc/%s/stat' % name, encoding='utf-8', errors='replace') as stat:
                fields = stat.read().rpartition(')')[2].split()
        except OSError:
            continue
        if fields[0] != 'Z':
            children[int(fields[1])].append(int(name))
    return children


def _list_descendants(parent):
    children = _list_by_parent()
    found = list(children[parent])
    for child in found:
        found += children[child]
    return found


class Session:
    """The private place. Use it in a with statement."""

    def __init__(self):
        # A bus starts programs of its own. When it goes they become ours, and so can be ended.
        ctypes.CDLL(None).prctl(_PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
        self.folder = tempfile.mkdtemp(prefix='signpost-ui-')
        self.display = None
        self.eye = None
        self.bus = None
        self._programs = []
        self.environment = self._make_environment()

    def __enter__(self):
        try:
            self._start_display()
            self._start_buses()
        except BaseException:
            self.stop()
            raise
        return self

    def __exit__(self, *unused):
        self.stop()

    def _make_environment(self):
        environment = {name: os.environ[name]
                       for name in ('PATH', 'LD_LIBRARY_PATH', 'ASAN_OPTIONS', 'LSAN_OPTIONS',
                                    'UBSAN_OPTIONS')
                       if name in os.environ}
        for name, folder in (('HOME', 'home'), ('XDG_RUNTIME_DIR', 'run'),
                             ('XDG_CONFIG_HOME', 'config'), ('XDG_DATA_HOME', 'data'),
                             ('XDG_CACHE_HOME', 'cache')):
            environment[name] = os.path.join(self.folder, folder)
            os.mkdir(environment[name], mode=0o700)
        environment.update({
            'GDK_BACKEND': 'x11',
            'GSETTINGS_BACKEND': 'memory',
            'GSK_RENDERER': 'cairo',
            'GTK_A11Y': 'atspi',
            'G_DEBUG': 'fatal-warnings',
            'LC_ALL': 'C.UTF-8',
            'TZ': 'UTC',
        })
        return environment

    def _start_display(self):
        read, write = os.pipe()
        log = open(os.path.join(self.folder, 'xvfb.log'), 'w', encoding='utf-8')
        with log:
            subprocess.Popen(['Xvfb', '-displayfd', str(write), '-screen', '0',
                              '%dx%dx24' % (SCREEN, SCREEN), '-nolisten', 'tcp', '-noreset'],
                             pass_fds=[write], stdout=log, stderr=log, env=self.environment)
        os.close(write)
        with os.fdopen(read) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise OSError('Xvfb does not start: see what it says when started by hand')
        self.environment['DISPLAY'] = ':' + number
        self.display = x11.Display(self.environment['DISPLAY'])
        self.eye = x11.Eye(self.environment['DISPLAY'])

    def _start_buses(self):
        read, write = os.pipe()
        log = open(os.path.join(self.folder, 'bus.log'), 'w', encoding='utf-8')
        launcher = next(path for path in _ATSPI_LAUNCHERS if os.path.exists(path))
        with log:
            subprocess.Popen(['dbus-daemon', '--session', '--nofork',
                              '--address=unix:path=%s/run/bus' % self.folder,
                              '--print-address=%d' % write],
                             pass_fds=[write], stdout=log, stderr=log, env=self.environment)
            os.close(write)
            with os.fdopen(read) as addresses:
                self.environment['DBUS_SESSION_BUS_ADDRESS'] = addresses.readline().strip()
            subprocess.Popen([launcher, '--launch-immediately'], stdout=log, stderr=log,
                             env=self.environment)
        self.bus = tree.Bus(self.environment['DBUS_SESSION_BUS_ADDRESS'])

    def start(self, arguments, environment=None):
        """Starts a program here. What it says on its standard error is kept in a file."""
        log = tempfile.NamedTemporaryFile('w+', dir=self.folder, suffix='.log', delete=False)
        process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                                   stderr=log, env=dict(self.environment, **(environment or {})))
        process.log = log.name
        log.close()
        self._programs.append(process)
        return process

    def list_programs(self, path):
        """The process ids of all that run here from this file, whoever started them."""
        found = []
        for pid in _list_descendants(os.getpid()):
            try:
                with open('/proc/%d/cmdline' % pid, encoding='utf-8') as file:
                    if file.read().split('\0')[0] == path:
                        found.append(pid)
            except OSError:
                continue
        return found

    def describe_programs(self):
        """Which programs run here or have ended, and what they said."""
        lines = []
        for process in self._programs:
            with open(process.log, encoding='utf-8', errors='replace') as log:
                lines.append('%s: %s, said “%s”' % (os.path.basename(process.args[0]),
                                                    'runs' if process.poll() is None
                                                    else 'ended with %d' % process.returncode,
                                                    log.read().strip()))
        return '\n'.join(lines)

    def stop(self):
        """Ends everything that runs here, and removes the folder."""
        if self.bus is not None:
            self.bus.close()
        if self.display is not None:
            self.display.close()
        if self.eye is not None:
            self.eye.close()
        for signal_number in (signal.SIGTERM, signal.SIGKILL):
            for pid in _list_descendants(os.getpid()):
                try:
                    os.kill(pid, signal_number)
                except ProcessLookupError:
                    pass
            if self._wait_for_end(2):
                break
        shutil.rmtree(self.folder, ignore_errors=True)

    def _wait_for_end(self, seconds):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            try:
                if os.waitpid(-1, os.WNOHANG)[0] == 0:
                    time.sleep(0.01)
            except ChildProcessError:
                return True
        return False
