#!/usr/bin/python3
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What is taught about the two formats is held to their schemas.

test-formats.py SIGNPOST-CONTENT SOURCE-ROOT

Every element and attribute that a schema has is named where people learn the format, and every
example there is as the schema says.
"""

import copy
import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ET

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'ui'))

import tap

RNG = '{http://relaxng.org/ns/structure/1.0}'

CONTENT, ROOT = sys.argv[1:3]
del sys.argv[1:]


def read(*path):
    with open(os.path.join(ROOT, *path), encoding='utf-8') as file:
        return file.read()


def read_schema(name):
    return ET.fromstring(read('content', 'schema', name))


def list_names(schema, kind):
    return sorted({node.get('name') for node in schema.iter(RNG + kind)})


def list_examples(text):
    """The examples of a page in Markdown: what is indented and begins with an element."""
    blocks = re.findall(r'(?:^    .*\n(?:\n(?=    ))?)+', text, re.MULTILINE)
    return [block for block in blocks if block.lstrip().startswith('<')]


def schema_for_examples(schema):
    """The same schema, but any of its elements may be outermost inside <examples>."""
    changed = copy.deepcopy(schema)
    changed.remove(changed.find(RNG + 'start'))
    start = ET.SubElement(changed, RNG + 'start')
    outermost = ET.SubElement(start, RNG + 'element', name='examples')
    choice = ET.SubElement(ET.SubElement(outermost, RNG + 'oneOrMore'), RNG + 'choice')
    for element in schema.iter(RNG + 'element'):
        choice.append(copy.deepcopy(element))
    return changed


class Formats(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)

    def write(self, name, words):
        path = os.path.join(self.folder.name, name)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(words)
        return path

    def assert_named(self, schema, page, text):
        for name in list_names(schema, 'element'):
            self.assertRegex(text, r'<%s[ >/]|`%s`' % (name, name),
                             '%s does not tell of the element <%s>' % (page, name))
        for name in list_names(schema, 'attribute'):
            self.assertRegex(text, r'\b%s="|`%s`' % (name, name),
                             '%s does not tell of the attribute %s' % (page, name))

    def check(self, schema, namespace, example):
        rng = self.write('examples.rng', ET.tostring(schema, encoding='unicode'))
        page = self.write('example.xml', '<examples xmlns="%s">%s</examples>'
                          % (namespace, example))
        return subprocess.run(['xmllint', '--noout', '--relaxng', rng, page],
                              stderr=subprocess.PIPE, encoding='utf-8')

    def test_pack_is_taught(self):
        self.assert_named(read_schema('pack.rng'), 'content/FORMAT.md',
                          read('content', 'FORMAT.md'))

    def test_site_is_taught(self):
        self.assert_named(read_schema('site.rng'), 'data/example-site.xml',
                          read('data', 'example-site.xml'))

    def test_examples_are_right(self):
        schema = read_schema('pack.rng')
        changed = schema_for_examples(schema)
        examples = list_examples(read('content', 'FORMAT.md'))
        self.assertGreater(len(examples), 5)
        for example in examples:
            result = self.check(changed, schema.get('ns'), example)
            self.assertEqual(result.returncode, 0, example + result.stderr)

    def test_example_of_a_site_is_right(self):
        result = subprocess.run([CONTENT, 'check-site',
                                 os.path.join(ROOT, 'data', 'example-site.xml'),
                                 os.path.join(ROOT, 'content')],
                                stdout=subprocess.PIPE, encoding='utf-8')
        # All there is to say about it is that it is one.
        self.assertEqual(len(result.stdout.splitlines()), 1, result.stdout)
        self.assertIn('[kiosk-example]', result.stdout)

    def test_a_wrong_example_is_noticed(self):
        schema = read_schema('pack.rng')
        example = list_examples(read('content', 'FORMAT.md'))[-1].replace('id="', 'it="', 1)
        self.assertNotEqual(self.check(schema_for_examples(schema), schema.get('ns'),
                                       example).returncode, 0)


if __name__ == '__main__':
    suite = unittest.defaultTestLoader.loadTestsFromTestCase(Formats)
    sys.exit(0 if tap.run(suite) else 1)
