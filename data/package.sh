#!/bin/sh
# SPDX-FileCopyrightText: The Signpost authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Makes the Debian packages, for the Debian that this runs on. Whatever is missing is installed first.
# They land in build/packages/.

set -eu

root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
out=$root/build/packages
source=$out/source

# shellcheck source=data/packages.sh
. "$root/data/packages.sh"

# shellcheck disable=SC2086
need_packages $build_packages $package_packages

# Packages are made of a copy, so that what was built before is in none of them.
rm -rf "$out"
mkdir -p "$source"
tar -C "$root" --exclude=./build --exclude='./build-*' --exclude=./.git -cf - . | tar -C "$source" -xf -
cp -r "$root/data/packaging/debian" "$source/debian"

say "Building the packages, which takes some minutes."
(cd "$source" && quietly "$out/build.log" dpkg-buildpackage --build=binary --no-sign)
rm -rf "$source"

# From its version 1.0 on AppStream asks for a home page, and there is none yet. Only a later lintian
# knows of that.
no_home_page=appstream-metadata-validation-failed
set --
if lintian-explain-tags "$no_home_page" >/dev/null 2>&1; then
  set -- --suppress-tags "$no_home_page"
fi
quietly "$out/lintian.log" lintian --fail-on error,warning "$@" "$out"/*.changes

say "Made in build/packages, with nothing that lintian warns of:"
for package in "$out"/*.deb; do
  printf '%s\n' "${package##*/}"
done
