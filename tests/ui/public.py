# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""A kiosk as it stands in public: a site that is real enough, and the whole screen."""

import datetime
import os
import re
import shutil
import subprocess
import time

import kiosk
import session


def get_easter(year):
    """Easter Sunday, after the anonymous Gregorian computus."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (a + 11 * h) // 319
    r = (2 * e + 2 * i - k - h + m + 32) % 7
    month = (h - m + r + 90) // 25
    return datetime.date(year, month, (h - m + r + month + 19) % 32)


def get_monday(year, month, day):
    """The Monday in the week that ends with a day."""
    date = datetime.date(year, month, day)
    return date - datetime.timedelta(date.weekday())


def list_holidays(year):
    """The bank holidays of England, as far as the law fixes them."""
    easter = get_easter(year)
    days = [easter - datetime.timedelta(2), easter + datetime.timedelta(1),
            get_monday(year, 5, 7), get_monday(year, 5, 31), get_monday(year, 8, 31)]
    for month, day in ((1, 1), (12, 25), (12, 26)):
        date = datetime.date(year, month, day)
        while date.weekday() > 4 or date in days:
            date += datetime.timedelta(1)
        days.append(date)
    return sorted(days)


def copy_content(source, folder, today):
    """The content as it is installed, with its sources read today."""
    shutil.copytree(source, folder)
    contacts = os.path.join(folder, 'contacts', 'contacts.xml')
    with open(contacts, encoding='utf-8') as file:
        words = file.read()
    words = re.sub(r'\bread="[^"]*"', 'read="%s"' % today, words)
    words = re.sub(r'\breview-by="[^"]*"', 'review-by="%s"' % (today + datetime.timedelta(100)),
                   words)
    with open(contacts, 'w', encoding='utf-8') as file:
        file.write(words)
    tool = os.path.join(os.environ['MESON_BUILD_ROOT'], 'signpost-content')
    subprocess.run([tool, 'seal', folder], check=True)


def confirm_all(content, today):
    """A line for each number that comes with the content, checked today."""
    return ''.join(
        '<confirmed ref="%s" as="%s" on="%s" by="Duty manager" how="called" review-by="%s"/>\n'
        % (id, shown, today, today + datetime.timedelta(100))
        for id, shown in content.list_national())


def make_site(example, content, today, *changes):
    """The words of a site like an example but real enough, with changes of (pattern, words)."""
    with open(example, encoding='utf-8') as file:
        words = file.read()
    holidays = '\n'.join('<day date="%s">Bank holiday</day>' % day
                         for year in (today.year, today.year + 1) for day in list_holidays(year))
    for pattern, change in (
            (r' example="yes"', ''), (r'<!--.*?-->', ''), (r'Exampleshire', 'Northshire'),
            (r'Exampletown', 'Northtown'), (r'www\.exampleshire[a-z-]*\.example',
                                            'www.northshire.gov.uk'),
            (r'ZZ1 1AA', 'SW1A 1AA'), (r'01632 960', '01904 960'),
            (r'Example duty', 'Duty'), (r' \(example\)', ''),
            (r'<checked on="[^"]*" by="([^"]*)" how="called" review-by="[^"]*"/>',
             r'<checked on="%s" by="\1" how="called" review-by="%s"/>'
             % (today, today + datetime.timedelta(100))),
            (r'<confirmed .*?/>', ''), ('</site>', confirm_all(content, today) + '</site>'),
            (r'<bank-holidays .*</bank-holidays>',
             '<bank-holidays from="%d-01-01" until="%d-12-31">%s</bank-holidays>'
             % (today.year, today.year + 1, holidays)), *changes):
        words, count = re.subn(pattern, change, words, flags=re.S)
        assert count > 0, 'nothing to change is like ' + pattern
    return words


# How long a program has to do nothing to be at rest.
AT_REST = 1.0


def _read_stat(pid):
    with open('/proc/%d/stat' % pid, encoding='utf-8') as file:
        return file.read().rpartition(')')[2].split()


def get_busy_time(pid):
    """How long a program has been busy, in ticks of the clock."""
    fields = _read_stat(pid)
    return int(fields[11]) + int(fields[12])


def is_asleep(pid):
    """Whether a program waits for something to happen. One that has ended does not."""
    try:
        return _read_stat(pid)[0] == 'S'
    except OSError:
        return True


class PublicTest(kiosk.KioskTest):
    """A test of what only holds in public."""

    offers_all = True

    def setUp(self):
        self.today = datetime.date.today()

    def make_content(self):
        folder = os.path.join(self.session.folder, 'content')
        if not os.path.exists(folder):
            copy_content(self.content.folder, folder, self.today)
        return folder

    def make_site(self, *changes):
        """A site like the example but real enough, with changes as (pattern, words) pairs."""
        return self.write_file(self.id() + '.xml',
                               make_site(self.get_site(), self.content, self.today, *changes))

    def start_manager(self):
        """Starts a window manager: a window can be filled, closed and moved only with one."""
        manager = self.session.start(['openbox', '--sm-disable'])
        self.addCleanup(manager.wait)
        self.addCleanup(manager.terminate)
        # It puts up a window of its own when it has taken over the screen.
        self.wait_until(self.session.display.list_windows, 'the window manager')

    def list_large(self):
        return [window for window in self.session.display.list_windows() if window[2] > 400]

    def take_picture(self):
        """Of the upper half: keys may bring out the ring around the button in the lower."""
        self.session.display.move(session.SCREEN - 1, 0)
        return self.session.display.take_picture(0, 0, session.SCREEN, session.SCREEN // 2)

    def start_in_public(self, environment=None, options=(), before=()):
        """Starts it as it is to stand in public, and returns it and its first screen."""
        size = session.SCREEN
        arguments = self.get_arguments('--kiosk', *options, folder=self.make_content(),
                                       site=self.make_site())
        process = self.session.start([*before, *arguments], environment)
        self.addCleanup(process.wait)
        self.addCleanup(process.terminate)
        self.wait_until(lambda: self.list_large() == [(0, 0, size, size)],
                        'a window that fills it')
        self.wait_until(lambda: self.take_picture().count_colours() > 8, 'the first screen')
        return process, self.take_picture()

    def wait_until_at_rest(self, pid):
        """Until a program has done nothing for a while: it gets things ready after its start."""
        since = [time.monotonic(), get_busy_time(pid)]

        def is_at_rest():
            busy = get_busy_time(pid)
            if busy != since[1]:
                since[:] = [time.monotonic(), busy]
            return time.monotonic() - since[0] >= AT_REST

        self.wait_until(is_at_rest, 'the program to come to rest')
