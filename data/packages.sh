# shellcheck shell=sh
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What Signpost needs from the system, for data/run.sh and tests/run.sh, which source this file.
# The names are those of Debian and Ubuntu.

# To build it, and to draw the tour where there is no display.
# shellcheck disable=SC2034
build_packages='meson ninja-build gcc libc6-dev pkg-config libgtk-4-dev libgtk-4-bin libfontconfig-dev libpng-dev
  libgettextpo-dev libxml2-dev librsvg2-bin fontconfig fonts-noto-core tzdata xvfb xauth'

# To test it: a session bus, what reads, drives and photographs the screen, and what checks files
# and memory. valgrind cannot start without libc6-dbg.
# shellcheck disable=SC2034
test_packages='dbus at-spi2-core python3 python3-gi gir1.2-atspi-2.0 python3-polib gettext xdotool
  x11-utils imagemagick openbox cage xwayland graphviz gdb strace libxml2-utils desktop-file-utils appstream valgrind
  libc6-dbg'

# Fingers can be put on the glass of cage with the wlroots of Debian 12, and no later one.
# shellcheck disable=SC2034
if grep -qs '^VERSION_CODENAME=bookworm$' /etc/os-release; then
  test_packages="$test_packages libwlroots-dev"
fi

# To make Debian packages of it.
# shellcheck disable=SC2034
package_packages='build-essential debhelper dpkg-dev fonts-noto-core libxml2-utils lintian'

# say WORDS...: speaks to the person, and leaves standard output to the program.
say ()
{
  printf '%s\n' "$*" >&2
}

# missing_packages NAMES...: prints those that are not installed.
missing_packages ()
{
  # An unknown name makes dpkg-query fail, and it still tells about the others.
  installed=" $(dpkg-query -W -f='${db:Status-Status}:${Package} ' "$@" 2>/dev/null || :) "
  for package in "$@"; do
    case $installed in
      *" installed:$package "*) ;;
      *) printf ' %s' "$package" ;;
    esac
  done
}

# as_root COMMAND...: runs it as root, through sudo where that is needed.
as_root ()
{
  if [ "$(id -u)" -eq 0 ]; then
    "$@" </dev/null
  elif ! command -v sudo >/dev/null; then
    return 1
  elif { : </dev/tty; } 2>/dev/null; then
    sudo "$@" </dev/null
  else
    # Nobody is there to type a password: fail, and do not wait.
    sudo -n "$@" </dev/null
  fi
}

# quiet_apt COMMAND...: apt-get that asks nothing, tells only what goes wrong, and waits its turn.
quiet_apt ()
{
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get -qq -o Dpkg::Use-Pty=0 -o DPkg::Lock::Timeout=300 "$@" >/dev/null
}

# need_packages NAMES...: installs what is missing. Where it cannot, it names them and returns 1.
need_packages ()
{
  [ -z "${SIGNPOST_HAVE_PACKAGES:-}" ] || return 0

  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    say "Only on Debian and Ubuntu are packages installed for you. Signpost needs these:"
    # shellcheck disable=SC2086
    say "  "$*
    say "Then start this again with SIGNPOST_HAVE_PACKAGES=1 in the environment."
    return 1
  fi

  missing=$(missing_packages "$@")
  [ -n "$missing" ] || return 0

  say "Installing what is missing, which may take some minutes:$missing"
  # A list that cannot be refreshed may still do: the installation itself decides.
  quiet_apt update || :
  # shellcheck disable=SC2086
  if ! quiet_apt install -y --no-install-recommends $missing; then
    say "These packages could not be installed. As root, run:"
    say "  apt-get update && apt-get install --no-install-recommends$missing"
    return 1
  fi
}

# quietly LOG COMMAND...: runs it, keeps its output in the file LOG, and shows it where it fails.
quietly ()
{
  log=$1
  shift
  "$@" >"$log" 2>&1 </dev/null || {
    status=$?
    cat "$log" >&2
    return "$status"
  }
}
