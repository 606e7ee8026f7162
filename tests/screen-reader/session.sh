#!/bin/sh
# A desktop with a screen reader and nothing else. It runs inside dbus-run-session, says which process Orca is and at
# which address the bus of the desktop is, and ends once nobody writes to it any more.

# Orca looks for its settings in the home folder, which is one of its own here.
mkdir -p "$HOME/.local/share/orca"
cp "$(dirname "$0")/orca-customizations.py" "$HOME/.local/share/orca/"

# Orca refuses to begin where it finds another of the same user, such as that of somebody who runs the tests. Here it
# finds none.
mkdir "$HOME/bin"
printf '#!/bin/sh\nexit 1\n' >"$HOME/bin/pgrep"
chmod +x "$HOME/bin/pgrep"

# Orca speaks of the active window only, and without a manager of windows none is.
openbox >&2 &
openbox=$!

# Programs tell what is in them only while somebody listens. The first call starts the bus on which they tell it.
for what in IsEnabled ScreenReaderEnabled; do
  gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus \
    --method org.freedesktop.DBus.Properties.Set org.a11y.Status "$what" '<true>' >&2
done

PATH="$HOME/bin:$PATH" "${OSUIKO_ORCA:-orca}" --disable=braille >&2 &
orca=$!

echo "$orca $DBUS_SESSION_BUS_ADDRESS"
cat >&2
kill "$orca" "$openbox"
wait
# Where the tests were stopped in the middle, nobody else tidies up.
rm -rf "$(dirname "${OSUIKO_SPEECH:?}")"
