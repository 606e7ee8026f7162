#!/bin/sh
# Puts this release in the place of the one that is served, without breaking a page that is open:
#
#     sh hosting/update.sh /srv/osuiko
#
# New files come before the pages that load them. Files that only the old pages load stay for 30
# days: a browser that wakes up with an old page still asks for them. Pages that the new release
# no longer has go at once. Files that came from no release are left alone.
set -eu
export LC_ALL=C

if [ $# -ne 1 ]; then
  echo "name the folder that is served, as in: sh hosting/update.sh /srv/osuiko" >&2
  exit 2
fi
mkdir -p "$1"
site=$(cd "$1" && pwd)
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -r "$work"' EXIT

# The names in a list. What is copied or taken away lies in the folder of the site, so a list with a
# name that leads elsewhere is refused whole, and so is one with a line that names nothing.
names() {
  if grep -n -v -E '^[0-9a-f]{64}  [^/]' "$1" >&2 || cut -c67- "$1" | grep -n -E '(^|/)\.\.(/|$)' >&2; then
    echo "$1 names a file outside the folder, or none; nothing was changed" >&2
    return 1
  fi
  cut -c67- "$1" | sort
}

names SHA256SUMS > "$work/new"
: > "$work/old"
[ ! -f "$site/SHA256SUMS" ] || names "$site/SHA256SUMS" > "$work/old"
sha256sum --check --quiet SHA256SUMS

# A name that is made from the content, as in `boot-0123456789abcdef.js`.
hashed='-[0-9a-f]\{16\}\.[^/]*$'

# nginx reads its configuration elsewhere, so only a person can put a new one in its place.
conf=hosting/nginx.conf
changed=
[ ! -f "$site/$conf" ] || cmp -s "$conf" "$site/$conf" || changed=yes

# Each file appears whole or not at all.
put() {
  while IFS= read -r name; do
    mkdir -p "$(dirname "$site/$name")"
    cp -p "$name" "$site/$name.new"
    mv "$site/$name.new" "$site/$name"
  done
}

# The 30 days begin when a file is replaced, not when it was made.
grep -e "$hashed" "$work/old" | while IFS= read -r name; do touch -c "$site/$name"; done
grep -e "$hashed" "$work/new" | put
grep -v -e "$hashed" "$work/new" | put
echo SHA256SUMS | put

comm -23 "$work/old" "$work/new" | grep -v -e "$hashed" |
  while IFS= read -r name; do rm -f "$site/$name"; done
(cd "$site" && find . -type f -mtime +30) | sed 's|^\./||' | grep -e "$hashed" | sort |
  comm -23 - "$work/new" | while IFS= read -r name; do rm -f "$site/$name"; done

[ -z "$changed" ] || echo "$conf has changed: copy it again, make your changes in it, and reload nginx"
