#!/bin/sh
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# packages.sh [SUITE]: what an operator does, in a Debian that has nothing yet: makes the packages,
# installs them, installs later ones over them, removes and purges them. SUITE is bookworm or trixie.
#
# Needs root, debootstrap and some minutes, and leaves nothing behind. The words "ok" and "not ok" are
# those of TAP.

# What stands in quotes is for the shell in there.
# shellcheck disable=SC2016

set -eu

suite=${1:-bookworm}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
place=$(mktemp -d /var/tmp/signpost-packages-XXXXXX)
number=0
failed=0

in_root ()
{
  chroot "$1" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
    sh -euc "$2" </dev/null
}

open_root ()
{
  mount -t proc proc "$1/proc"
  mount --bind /dev "$1/dev"
  mount --bind /dev/pts "$1/dev/pts"
  mount --bind /dev/shm "$1/dev/shm"
}

close_root ()
{
  for mounted in dev/shm dev/pts dev proc; do
    ! mountpoint -q "$1/$mounted" || umount "$1/$mounted"
  done
}

clean_up ()
{
  close_root "$place/builder"
  close_root "$place/kiosk"
  # Never through a mount that is still there.
  rm -rf --one-file-system "$place"
}

# check WHAT COMMANDS...: whether they end well.
check ()
{
  what=$1
  shift
  number=$((number + 1))
  if "$@" >"$place/said" 2>&1; then
    printf 'ok %d - %s\n' "$number" "$what"
  else
    failed=$((failed + 1))
    sed 's/^/# /' "$place/said"
    printf 'not ok %d - %s\n' "$number" "$what"
  fi
}

kiosk ()
{
  in_root "$place/kiosk" "$1"
}

# Like the packages made, but later.
make_later ()
{
  for package in "$place"/builder/signpost/build/packages/*.deb; do
    case $package in *dbgsym*) continue ;; esac
    dpkg-deb -R "$package" "$place/later"
    sed -i 's/0\.1\.0/0.1.0+later/' "$place/later/DEBIAN/control"
    dpkg-deb -b "$place/later" "$place/kiosk/later/" >/dev/null
    rm -rf "$place/later"
  done
}

trap clean_up EXIT
trap 'exit 1' INT TERM HUP

debootstrap --variant=minbase "$suite" "$place/builder" >"$place/log" 2>&1 || {
  tail -n 5 "$place/log" >&2
  exit 1
}
# Nothing may be started where no system runs.
printf '#!/bin/sh\nexit 101\n' >"$place/builder/usr/sbin/policy-rc.d"
chmod +x "$place/builder/usr/sbin/policy-rc.d"
cp -a "$place/builder" "$place/kiosk"
open_root "$place/builder"
open_root "$place/kiosk"

mkdir "$place/builder/signpost" "$place/kiosk/packages" "$place/kiosk/later"
tar -C "$root" --exclude=./build --exclude='./build-*' --exclude=./.git -cf - . \
  | tar -C "$place/builder/signpost" -xf -

check 'one command makes packages that lintian says nothing of' \
  in_root "$place/builder" 'sh /signpost/data/package.sh'
find "$place/builder/signpost/build/packages" -name '*.deb' ! -name '*dbgsym*' \
  -exec cp {} "$place/kiosk/packages/" \;
make_later

check 'they are installed, with all they need' \
  kiosk 'apt-get update -q && apt-get install -y -q --no-install-recommends /packages/*.deb'
check 'its user cannot log in' \
  kiosk 'getent passwd signpost-kiosk | grep -q ":/nonexistent:/usr/sbin/nologin$"'
check 'installing it starts nothing' \
  kiosk '[ "$(systemctl is-enabled signpost-kiosk || :)" = disabled ]'
check 'the content that was installed is right' \
  kiosk 'signpost-content check /usr/share/signpost/content'
check 'without a site it does not stand in public, and says where to put one' \
  kiosk '! signpost --kiosk 2>/said && tail -n 1 /said | grep -q "put it at /etc/signpost/site.xml"'
check 'the unit is understood' \
  kiosk '! systemd-analyze verify signpost-kiosk.service 2>&1 | grep -v "man signpost"'
check 'it is kept apart well: 1.5 or better' \
  kiosk 'systemd-analyze security --offline=true --threshold=15 signpost-kiosk.service'
check 'it is enabled by one command' \
  kiosk 'systemctl enable signpost-kiosk && [ "$(systemctl is-enabled signpost-kiosk)" = enabled ]'

kiosk 'echo "<site/>" >/etc/signpost/site.xml'
check 'later ones are installed over them' \
  kiosk 'apt-get install -y -q --no-install-recommends /later/*.deb && dpkg -l signpost | grep -q later'
check 'they leave the site as it is, and enabled' \
  kiosk '[ "$(cat /etc/signpost/site.xml)" = "<site/>" ] &&
         [ "$(systemctl is-enabled signpost-kiosk)" = enabled ]'
check 'what is removed can be installed again, with its site' \
  kiosk 'apt-get remove -y -q signpost-kiosk signpost signpost-content &&
         [ ! -e /usr/bin/signpost ] && [ ! -e /usr/share/signpost ] && [ -e /etc/signpost/site.xml ]'
check 'of what is purged nothing is left' \
  kiosk 'apt-get purge -y -q signpost-kiosk signpost signpost-content &&
         [ -z "$(find / -xdev -name "*signpost*" -not -path "/packages/*" -not -path "/later/*" \
                 -not -path "/proc/*" -not -path "/var/lib/systemd/*" -not -path "/var/cache/*")" ]'

printf '1..%d\n' "$number"
[ "$failed" -eq 0 ]
