#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What signpost-content doctor finds on machines that are broken, each in one way.

test-doctor.py SIGNPOST_CONTENT CONTENT SITE
"""

import datetime
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), os.pardir, 'ui'))
import content  # noqa: E402
import public  # noqa: E402
import tap  # noqa: E402

PROGRAM, CONTENT, SITE = sys.argv[1:]
TODAY = datetime.date.today()

# An upright panel of 1080 by 1920 at 102 pixels per inch, which says so.
PANEL_CM = (27, 48)

TOUCHSCREEN = '''I: Bus=0003 Vendor=0eef Product=c002 Version=0111
N: Name="Touch panel"
H: Handlers=event4
B: PROP=2
B: ABS=273800000000003

'''

KEYBOARD = '''I: Bus=0011 Vendor=0001 Product=0001 Version=ab41
N: Name="Keyboard"
B: EV=120013

'''

HEALTH = 'run/signpost-kiosk/signpost.prom'

USERS = 'root:x:0:0:root:/root:/bin/bash\nsignpost-kiosk:x:999:999::/nonexistent:%s\n'


class Machine:
    """A folder with what an installation that is as it should be has, as far as it is looked at."""

    def __init__(self, root):
        self.root = root
        share = self.get('usr/share/signpost')
        os.makedirs(os.path.dirname(share))
        public.copy_content(CONTENT, os.path.join(share, 'content'), TODAY)
        self.write_site()
        for name in ('usr/bin/signpost', 'usr/bin/cage', 'usr/bin/Xwayland',
                     'usr/libexec/signpost/session', 'usr/libexec/signpost/plain-page',
                     'etc/pam.d/signpost-kiosk', 'run/systemd/timesync/synchronized',
                     'usr/share/zoneinfo/Europe/London',
                     'usr/lib/systemd/logind.conf.d/50-signpost-kiosk.conf'):
            self.write(name, '')
        self.write('etc/passwd', USERS % '/usr/sbin/nologin')
        self.write('proc/bus/input/devices', KEYBOARD + TOUCHSCREEN)
        self.write('proc/sys/kernel/sysrq', '0\n')
        self.write(HEALTH, '# A file\nsignpost_shown 1\nsignpost_kept 0\n')
        self.connect('card0-HDMI-A-1')
        self.link('etc/systemd/system/graphical.target.wants/signpost-kiosk.service',
                  '/lib/systemd/system/signpost-kiosk.service')
        self.link('etc/systemd/system/display-manager.service',
                  '/lib/systemd/system/signpost-kiosk.service')
        os.makedirs(self.get('var/lib/signpost-kiosk'))
        os.makedirs(self.get('usr/share/fonts'))
        for name in ('NotoSans-Regular', 'NotoSansSymbols2-Regular', 'NotoNastaliqUrdu-Regular'):
            shutil.copy('/usr/share/fonts/truetype/noto/%s.ttf' % name, self.get('usr/share/fonts'))

    def get(self, name):
        return os.path.join(self.root, name)

    def write(self, name, words):
        os.makedirs(os.path.dirname(self.get(name)), exist_ok=True)
        with open(self.get(name), 'w', encoding='utf-8') as file:
            file.write(words)

    def write_site(self, *changes):
        said = content.Content(CONTENT, SITE)
        self.write('etc/signpost/site.xml', public.make_site(SITE, said, TODAY, *changes))

    def link(self, name, target):
        os.makedirs(os.path.dirname(self.get(name)), exist_ok=True)
        if os.path.lexists(self.get(name)):
            os.remove(self.get(name))
        os.symlink(target, self.get(name))

    def connect(self, connector):
        self.write('sys/class/drm/%s/status' % connector, 'connected\n')
        self.write('sys/class/drm/%s/modes' % connector, '1080x1920\n1024x768\n')
        block = bytearray(128)
        block[21:23] = PANEL_CM
        with open(self.get('sys/class/drm/%s/edid' % connector), 'wb') as file:
            file.write(block)

    def change(self, name, old, new):
        with open(self.get(name), encoding='utf-8') as file:
            words = file.read()
        changed = re.sub(old, new, words, count=1)
        assert changed != words
        self.write(name, changed)

    def remove(self, name):
        path = self.get(name)
        if os.path.isdir(path):
            shutil.rmtree(path)
        else:
            os.remove(path)

    def seal(self):
        subprocess.run([PROGRAM, 'seal', self.get('usr/share/signpost/content')], check=True)


PACK = 'usr/share/signpost/content/pack.xml'
LATER = TODAY + datetime.timedelta(400)
YESTERDAY = TODAY - datetime.timedelta(1)
LONG_AGO = TODAY - datetime.timedelta(40)
SOON = TODAY + datetime.timedelta(10)


def set_reviews(machine, day):
    machine.write_site((r'<checked on="[^"]*" by="([^"]*)" how="called" review-by="[^"]*"/>',
                        r'<checked on="%s" by="\1" how="called" review-by="%s"/>'
                        % (LONG_AGO, day)))


def turn_back_clock(machine):
    machine.change(PACK, r'(?<= date=")[^"]*', str(LATER))
    machine.seal()


# What is broken, how bad that is, which line says so, and words of that line.
BROKEN = {
    'content is half an update': (
        lambda m: m.change('usr/share/signpost/content/topics/types-of-abuse.xml', '</title>',
                           ' anew</title>'), 'WRONG', 'content', '1 thing is wrong'),
    'content is gone': (lambda m: m.remove('usr/share/signpost/content'), 'WRONG', 'content',
                        'wrong in'),
    'content is not sealed': (lambda m: m.remove('usr/share/signpost/content/SHA256SUMS'), 'look',
                              'content', 'is not sealed'),
    'site is not there': (lambda m: m.remove('etc/signpost/site.xml'), 'WRONG', 'site',
                          'there is no'),
    'site is the example': (lambda m: shutil.copy(SITE, m.get('etc/signpost/site.xml')), 'WRONG',
                            'site', 'wrong in'),
    'site is torn': (lambda m: m.change('etc/signpost/site.xml', '(?s)<place>.*', ''), 'WRONG',
                     'site', 'wrong in'),
    'a number is past its day': (lambda m: set_reviews(m, YESTERDAY), 'WRONG', 'numbers',
                                 'past their review date'),
    'a number is soon due': (lambda m: set_reviews(m, SOON), 'look', 'numbers', 'in 10 days'),
    'a number is not confirmed': (
        lambda m: m.change('etc/signpost/site.xml', '<confirmed ref="samaritans"[^>]*/>', ''),
        'WRONG', 'numbers', 'nobody has made sure of 1 of'),
    'no font has the letters': (lambda m: m.remove('usr/share/fonts/NotoSans-Regular.ttf'), 'WRONG',
                                'fonts', 'no font has'),
    'no font has those of Urdu': (
        lambda m: m.remove('usr/share/fonts/NotoNastaliqUrdu-Regular.ttf'), 'WRONG', 'fonts',
        'which are offered: ur'),
    'no screen is connected': (
        lambda m: m.write('sys/class/drm/card0-HDMI-A-1/status', 'disconnected\n'), 'WRONG',
        'screen', 'none is connected'),
    'two screens are connected': (lambda m: m.connect('card0-DP-1'), 'look', 'screen',
                                  '2 are connected'),
    'the screen is another': (lambda m: m.write_site(('ppi="102"', 'ppi="160"')), 'look', 'screen',
                              '102 pixels per inch; the site file says 160'),
    'nothing can be touched': (lambda m: m.write('proc/bus/input/devices', KEYBOARD), 'WRONG',
                               'touch', 'there is no touchscreen'),
    'the time of England is unknown': (lambda m: m.remove('usr/share/zoneinfo'), 'WRONG', 'clock',
                                       'time zone of England'),
    'the clock is behind': (turn_back_clock, 'WRONG', 'clock', 'it is behind'),
    'nothing sets the clock': (lambda m: m.remove('run/systemd/timesync'), 'look', 'clock',
                               'nothing sets it'),
    'there is no compositor': (lambda m: m.remove('usr/bin/cage'), 'WRONG', 'session',
                               'these are missing: /usr/bin/cage'),
    'there is no user': (lambda m: m.write('etc/passwd', 'root:x:0:0:root:/root:/bin/bash\n'),
                         'WRONG', 'user', 'no user signpost-kiosk'),
    'its user can log in': (lambda m: m.write('etc/passwd', USERS % '/bin/bash'), 'WRONG', 'user',
                            'somebody could log in'),
    'nothing starts it': (
        lambda m: [m.remove('etc/systemd/system/' + name) for name in
                   ('graphical.target.wants/signpost-kiosk.service', 'display-manager.service')],
        'WRONG', 'unit', 'nothing starts Signpost'),
    'a desktop takes the screen': (
        lambda m: m.link('etc/systemd/system/display-manager.service',
                         '/lib/systemd/system/gdm3.service'), 'WRONG', 'unit',
        'gdm3.service takes the screen'),
    'the machine starts without a screen': (
        lambda m: m.link('etc/systemd/system/default.target',
                         '/lib/systemd/system/multi-user.target'), 'WRONG', 'unit',
        'starts without a screen'),
    'the magic key is on': (lambda m: m.write('proc/sys/kernel/sysrq', '438\n'), 'WRONG',
                            'consoles', 'magic key'),
    'consoles are open': (lambda m: m.remove('usr/lib/systemd/logind.conf.d'), 'WRONG', 'consoles',
                          'another console'),
    'it has not run': (lambda m: m.remove('run/signpost-kiosk'), 'WRONG', 'running',
                       'has not been on the screen'),
    'what is shown is older': (
        lambda m: m.write(HEALTH, '# A file\nsignpost_shown 1\nsignpost_kept 1\n'), 'WRONG',
        'running', 'what is shown is older'),
    'it never came to the screen': (
        lambda m: m.write(HEALTH, '# A file\nsignpost_shown 0\n'), 'WRONG', 'running',
        'has not been on the screen'),
}

# Where one thing being wrong is seen in two places.
BESIDE = {
    'a number is past its day': {'site'}, 'a number is not confirmed': {'site'},
    'site is the example': {'numbers'},
}


class Doctor(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.mkdtemp()
        cls.good = os.path.join(cls.folder, 'good')
        Machine(cls.good)

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def copy_machine(self):
        root = tempfile.mkdtemp(dir=self.folder)
        self.addCleanup(shutil.rmtree, root)
        shutil.copytree(self.good, root, symlinks=True, dirs_exist_ok=True)
        machine = Machine.__new__(Machine)
        machine.root = root
        return machine

    def ask(self, root, *before):
        """How it ends, and what it says of each part, without how lines are broken."""
        told = subprocess.run(
            [*before, PROGRAM, 'doctor', '--root=' + root, '--site=/etc/signpost/site.xml',
             '--content=/usr/share/signpost/content'],
            capture_output=True, text=True, check=False,
            env={'LC_ALL': 'C.UTF-8', 'PATH': '/usr/bin'})
        self.assertEqual(told.stderr, '')
        self.assertLess(max(map(len, told.stdout.splitlines())), 140)
        found = {}
        for line in told.stdout.splitlines():
            begins = re.match(r'(fine |look |WRONG) (\w+) +(.*)', line)
            if begins:
                part = begins[2]
                found[part] = (begins[1].strip(), begins[3])
            else:
                found[part] = (found[part][0], found[part][1] + ' ' + line.strip())
        return told.returncode, found

    def test_good(self):
        ended, found = self.ask(self.good)
        self.assertEqual({part: said for part, said in found.items() if said[0] != 'fine'}, {})
        self.assertEqual((ended, len(found)), (0, 13))

    def test_broken(self):
        """Each is named by the line it belongs to, with what to do, and by no other."""
        for name, (breaks, state, part, words) in BROKEN.items():
            with self.subTest(name):
                machine = self.copy_machine()
                breaks(machine)
                ended, found = self.ask(machine.root)
                self.assertEqual(ended, 1)
                self.assertEqual(found[part][0], state, found)
                self.assertIn(words, found[part][1])
                self.assertIn('→ ', found[part][1])
                others = {other for other, said in found.items() if said[0] != 'fine'} - {part}
                self.assertEqual(others, BESIDE.get(name, set()), found)

    def test_full_disk(self):
        mount = 'mount -t tmpfs -o size=1m tmpfs "$0"/var/lib/signpost-kiosk && exec "$@"'
        unshare = ['unshare', '-m'] if os.getuid() == 0 else ['unshare', '-r', '-m']
        ended, found = self.ask(self.good, *unshare, 'sh', '-c', mount, self.good)
        self.assertEqual((ended, found['disk'][0]), (1, 'WRONG'))
        self.assertIn('only 1 MiB are free', found['disk'][1])

    def test_nonsense(self):
        """What no machine has is no touchscreen, and nothing to wait for."""
        for devices in ('B: ABS=\n', 'B: ABS=x\n', 'B: ABS=3\n', '\n'):
            machine = self.copy_machine()
            machine.write('proc/bus/input/devices', devices)
            self.assertEqual(self.ask(machine.root)[1]['touch'][0], 'WRONG', devices)
        machine = self.copy_machine()
        machine.write('proc/bus/input/devices', 'B: ABS=2608000 3\n')
        self.assertEqual(self.ask(machine.root)[1]['touch'][0], 'fine', '32 bits')
        machine.remove('etc/passwd')
        os.mkfifo(machine.get('etc/passwd'))
        self.assertEqual(self.ask(machine.root)[1]['user'][0], 'WRONG')

    def test_linked_site(self):
        machine = self.copy_machine()
        os.makedirs(machine.get('srv'))
        os.rename(machine.get('etc/signpost/site.xml'), machine.get('srv/site.xml'))
        machine.link('etc/signpost/site.xml', '/srv/site.xml')
        self.assertEqual(self.ask(machine.root)[1]['site'][0], 'fine')

    def test_used_wrongly(self):
        for argument in ('more', '--rot=/', '--root=/no/such/folder'):
            told = subprocess.run([PROGRAM, 'doctor', argument], capture_output=True, text=True,
                                  check=False)
            self.assertEqual((told.returncode, told.stdout), (2, ''))
            self.assertRegex(told.stderr, 'doctor wants|no such folder')


if __name__ == '__main__':
    suite = unittest.TestLoader().loadTestsFromModule(sys.modules['__main__'])
    sys.exit(0 if tap.run(suite) else 1)
