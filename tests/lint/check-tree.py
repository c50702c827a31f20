#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at the source tree for what a compiler does not see. Only reads.

Prints one line a fault and TAP for meson.
"""

import configparser
import os
import re
import subprocess
import sys

ROOT = sys.argv[1]
MARKS = re.compile(r'\b(' + '|'.join(['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X', 'HA' + 'CK']) + r')\b')
# Words this project does not use of people; the content has rules of its own in the loader.
AVOID = re.compile(r'\b(vulnerable adults?|perpetrators?)\b', re.I)
CODE = ('.c', '.h', '.css', '.py', '.sh', '.build', '.svg', '.xml', '.rng')


def list_files():
    try:
        listed = subprocess.run(['git', '-C', ROOT, 'ls-files', '-z', '--cached', '--others',
                                 '--exclude-standard'], check=True,
                                capture_output=True).stdout.decode().split('\0')
        return [name for name in listed if name and os.path.exists(os.path.join(ROOT, name))]
    except (OSError, subprocess.CalledProcessError):
        pass
    found = []
    for folder, folders, names in os.walk(ROOT):
        folders[:] = [f for f in folders if not f.startswith('.') and f != 'build']
        found += [os.path.relpath(os.path.join(folder, name), ROOT) for name in names]
    return found


def read(name):
    with open(os.path.join(ROOT, name), encoding='utf-8', errors='replace') as file:
        return file.read()


def own(files, *suffixes):
    """The files of ours with these endings; fixtures are wrong on purpose."""
    return [f for f in files if f.endswith(suffixes) and not f.startswith('tests/fixtures/')]


def check_licence_heads(files):
    for name in own(files, '.c', '.h', '.py', '.sh', '.build', '.svg', '.xml', '.rng'):
        head = read(name)[:800]
        if 'SPDX-License-Identifier: GPL-3.0-or-later' not in head \
                and 'SPDX-License-Identifier: CC0-1.0' not in head:
            yield f'{name}:1: no SPDX licence head'


def check_layers(files):
    """The table of the design: who may use whom."""
    never = {
        'app/model/': r'#include [<"](gtk|gdk|libxml|app/|ui/)',
        'app/site/': r'#include [<"](gtk|gdk|libxml|ui/|app/(?!model/|site/))',
        'app/service/': r'#include [<"](gtk|gdk|libxml|ui/|app/(?!model/|service/))',
        'app/triage/': r'#include [<"](gtk|gdk|libxml|ui/|app/(?!model/|triage/))',
        'app/proof/': r'#include [<"](gtk|gdk|libxml|ui/|app/(?!model/|triage/|proof/))',
        'app/loader/': r'#include [<"](gtk|gdk|ui/)',
        'app/loader/xml/': r'#include "app/loader/(grammar|pack|site)',
        'app/loader/grammar/': r'#include "app/loader/(pack|site)',
        'app/loader/pack/': r'#include "app/loader/site',
        'app/loader/site/': r'#include "app/loader/pack',
        'app/language/': r'#include [<"](gtk|gdk|libxml|ui/|app/(?!model/|language/))',
        'app/visit/': r'#include [<"](gtk|gdk|libxml|ui/|app/(?!model/|triage/|visit/))',
        'app/sheet/': r'#include [<"](gtk|gdk|libxml|ui/|app/(loader|proof|tools))',
        'app/kiosk/': r'#include [<"](gtk|gdk|libxml|ui/|app/tools)',
        'app/doctor/': r'#include [<"](gtk|gdk|libxml|ui/|app/(?!model/|site/|loader/|doctor/))',
        'app/tools/': r'#include [<"](gtk|gdk|ui/)',
        'ui/plain/': r'#include [<"](libxml|app/(?!service/|sp-environment\.h)'
                     r'|ui/(?!sp-(prepare|public-window)\.h))',
        'ui/(?!plain/)': r'#include [<"](libxml|app/(?!sheet/sp-(sheet|part|guide|itinerary)\.h'
                         r'|visit/|language/sp-words\.h))',
    }
    for folder, pattern in never.items():
        for name in own(files, '.c', '.h'):
            if not re.match(folder, name):
                continue
            for number, line in enumerate(read(name).split('\n'), 1):
                if re.match(pattern, line):
                    yield f'{name}:{number}: {folder} may not use this: {line}'


def check_private_model(files):
    for name in own(files, '.c', '.h'):
        if name.startswith(('app/model/', 'app/loader/', 'tests/core/')):
            continue
        if 'sp-model-private.h' in read(name):
            yield f'{name}:1: only the model and the loader may see the inside of the model'


def check_marks(files):
    for name in own(files, *CODE):
        for number, line in enumerate(read(name).split('\n'), 1):
            if MARKS.search(line):
                yield f'{name}:{number}: a mark for later: finish it, or file an issue'


def check_words(files):
    for name in own(files, *CODE, '.md'):
        if name == 'tests/lint/check-tree.py' or 'word-rules' in name or 'test-word' in name:
            continue
        for number, line in enumerate(read(name).split('\n'), 1):
            if AVOID.search(line) and 'not “' not in line:
                yield f'{name}:{number}: a word this project does not use of people: {line.strip()}'


def check_long_lines(files):
    for name in own(files, '.c', '.h', '.py'):
        for number, line in enumerate(read(name).split('\n'), 1):
            if len(line) > 100:
                yield f'{name}:{number}: {len(line)} characters; at most 100'


def check_comments(files):
    for name in own(files, '.c', '.h'):
        for number, line in enumerate(read(name).split('\n'), 1):
            if re.match(r'\s*//', line):
                yield f'{name}:{number}: a comment with two slashes; use /* */'


def check_docstrings(files):
    """Every function a header shows has a docstring where it is defined."""
    for name in own(files, '.h'):
        if not name.startswith(('app/', 'ui/')) or name.endswith('-private.h'):
            continue
        source = name[:-2] + '.c'
        if source not in files:
            continue
        text = read(source)
        for function in re.findall(r'^[\w *]+?\b(sp_\w+) +\(', read(name), re.M):
            defined = re.search(r'^' + function + r' \(', text, re.M)
            if defined and f'\n * {function}:' not in text and not function.endswith('_get_type'):
                yield f'{source}: {function} has no docstring'


def check_rules(files):
    """A rule stands in one book, says what and why, is written as it is read, and is used."""
    allowed = {'what': '.+', 'why': '.+', 'severity': 'warning', 'breaks-tree': 'true'}
    code = ''.join(read(name) for name in files if name.startswith('app/') and name.endswith('.c'))
    seen = set()
    for name in own(files, '.ini'):
        if not name.startswith('app/model/rules/'):
            continue
        book = configparser.ConfigParser(interpolation=None)
        try:
            book.read_string(read(name))
        except configparser.Error as error:
            yield f'{name}: {error}'
        for rule in book.sections():
            keys = dict(book[rule])
            if not {'what', 'why'} <= set(keys):
                yield f'{name}: [{rule}] does not say what it asks for, and why'
            for key, value in keys.items():
                if not re.fullmatch(allowed.get(key, '(?!)'), value):
                    yield f'{name}: [{rule}]: {key}={value} is nothing that is read'
            if rule in seen or f'"{rule}"' not in code:
                yield f'{name}: [{rule}] stands in two books, or nothing names it'
            seen.add(rule)


def check_interface_keys(files):
    """The words of the screens that a pack must have are words that a screen says."""
    table = 'app/model/sp-interface-keys.c'
    code = ''.join(read(name) for name in files
                   if name.startswith(('app/', 'ui/')) and name.endswith('.c') and name != table)
    keys = re.findall(r'^  { "([a-z0-9-]+)", ', read(table), re.M)
    if len(keys) < 100:
        yield f'{table}: the keys are not found'
    for key in keys:
        if f'"{key}"' not in code:
            yield f'{table}: “{key}” is said by no screen'


CHECKS = [check_licence_heads, check_layers, check_private_model, check_marks, check_words,
          check_long_lines, check_comments, check_docstrings, check_rules, check_interface_keys]


def main():
    files = list_files()
    assert 'app/main.c' in files, 'there is nothing to look at'
    failed = 0
    print(f'1..{len(CHECKS)}')
    for number, check in enumerate(CHECKS, 1):
        faults = list(check(files))
        for fault in faults:
            print(f'# {fault}')
        failed += bool(faults)
        print(f'{"not ok" if faults else "ok"} {number} - {check.__name__}')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
