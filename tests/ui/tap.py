# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs the tests of a file and tells meson about each of them, in the Test Anything Protocol."""

import traceback
import unittest


class Result(unittest.TestResult):
    def __init__(self):
        super().__init__()
        self._failed = False

    def _say(self, verdict, test):
        print('%s %d - %s' % (verdict, self.testsRun, test.id().split('.', 1)[1]), flush=True)

    def _explain(self, error):
        for line in ''.join(traceback.format_exception(*error)).splitlines():
            print('# ' + line)

    def startTest(self, test):
        super().startTest(test)
        self._failed = False

    def addSubTest(self, test, subtest, error):
        super().addSubTest(test, subtest, error)
        if error is not None:
            self._failed = True
            print('# ' + subtest._subDescription())
            self._explain(error)

    def addFailure(self, test, error):
        super().addFailure(test, error)
        self._failed = True
        self._explain(error)

    def addError(self, test, error):
        super().addError(test, error)
        self._failed = True
        self._explain(error)

    def stopTest(self, test):
        self._say('not ok' if self._failed else 'ok', test)
        super().stopTest(test)


def run(suite):
    """Runs a suite, prints TAP, and returns whether all went well."""
    print('1..%d' % suite.countTestCases(), flush=True)
    result = Result()
    suite.run(result)

    return result.wasSuccessful()
