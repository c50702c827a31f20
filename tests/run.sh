#!/bin/sh
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds Signpost and runs every test suite. Whatever is missing is installed first. With CI set in
# the environment, a warning of the compiler is an error. Ends with meson's exit status.

set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
build=$root/build
results=$build/meson-logs/testlog.json

# shellcheck source=data/packages.sh
. "$root/data/packages.sh"

# shellcheck disable=SC2086
need_packages $build_packages $test_packages

# One language and one alphabet for every message, whatever the machine has.
LC_ALL=C.UTF-8
export LC_ALL

werror=${CI:+-Dwerror=true}

mkdir -p "$build"
if [ -f "$build/build.ninja" ]; then
  # It was perhaps set up before some of the tools were there: a new look finds them.
  # shellcheck disable=SC2086
  quietly "$build/setup.log" meson setup --reconfigure $werror "$build" "$root"
else
  # shellcheck disable=SC2086
  quietly "$build/setup.log" meson setup $werror "$build" "$root"
fi
quietly "$build/build.log" ninja --quiet -C "$build"

: >"$results"
status=0
# A test of the screen waits for most of its time, as a visitor does: three of them go to a core.
meson test -C "$build" --no-rebuild --print-errorlogs --num-processes $((3 * $(nproc))) \
  </dev/null || status=$?

# count PATTERN: how many tests of meson's log match. It holds one JSON object a line. The quotes in
# what a test printed are escaped there, so that its words cannot pass for a result.
count ()
{
  grep -cE "$1" "$results" || :
}

good='"result": "(OK|EXPECTEDFAIL)"'
bad='"result": "(FAIL|TIMEOUT|ERROR|INTERRUPT|UNEXPECTEDPASS)"'

printf '\nSummary\n'
for suite in core content ui lint; do
  name="\"name\": \"([^\"]*[:+])?$suite(\\+[^\"]*)? / "
  printf '%-8s %s passed, %s failed\n' "$suite" "$(count "$name.*$good")" "$(count "$name.*$bad")"
done
grep -E "$bad" "$results" | sed -E 's/.*"name": "([^"]*)".*"result": "([A-Z]*)".*/  \2 \1/' || :
printf '\n'
grep -E '^(Ok|Expected Fail|Fail|Unexpected Pass|Skipped|Timeout): +[0-9]+ *$' \
  "$build/meson-logs/testlog.txt" || :
printf '\n%s passed, %s failed\n' "$(count "$good")" "$(count "$bad")"
exit "$status"
