# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""What a language says, read anew from its file."""

import os

import polib

FOLDER = os.path.join(os.environ.get('SIGNPOST_CONTENT', 'content'), '..', 'po')

# What the buttons of the languages are called.
ENGLISH = 'English'
POLISH = 'Polski. Polish'
URDU = 'اردو. Urdu'


class Catalogue:
    def __init__(self, language):
        self.entries = polib.pofile(os.path.join(FOLDER, language + '.po'))

    def find(self, context):
        return next(entry for entry in self.entries if entry.msgctxt == context)

    def say(self, context):
        return self.find(context).msgstr

    def words(self, key):
        return self.say('interface.' + key)
