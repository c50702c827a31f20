#!/bin/sh
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Builds Signpost and starts it in a window, with the shipped content and the example site. Whatever
# is missing is installed first. Arguments go to the program. Where there is no display, it draws a
# tour of the screens to build/tour instead.

set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
build=$root/build
tour=$build/tour

# shellcheck source=data/packages.sh
. "$root/data/packages.sh"

# shellcheck disable=SC2086
need_packages $build_packages

mkdir -p "$build"
if [ ! -f "$build/build.ninja" ]; then
  say "Setting up. Building takes a minute the first time."
  quietly "$build/setup.log" meson setup "$build" "$root"
fi
quietly "$build/build.log" ninja --quiet -C "$build"

set -- --content "$root/content" --site "$root/data/example-site.xml" "$@"

needs_display=yes
before=
for argument; do
  case $argument in
    -h | --help* | --version) needs_display=no ;;
    --tour=*) tour=${argument#--tour=} ;;
  esac
  [ "$before" != --tour ] || tour=$argument
  before=$argument
done

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$needs_display" = no ]; then
  exec "$build/signpost" "$@"
fi

say "There is no display here: drawing a tour of the screens instead."
rm -rf "$build/tour"

# A display of its own, and no buses: the tour cannot reach another session, or wait for one.
unset WAYLAND_DISPLAY
status=0
DBUS_SESSION_BUS_ADDRESS=disabled: GTK_A11Y=none GDK_BACKEND=x11 GSK_RENDERER=cairo \
  xvfb-run --auto-servernum --server-args='-screen 0 1920x1920x24 -nolisten tcp' \
  "$build/signpost" --tour "$build/tour" "$@" </dev/null || status=$?

[ "$status" -ne 0 ] || printf 'The pictures are in %s\n' "$tour"
exit "$status"
