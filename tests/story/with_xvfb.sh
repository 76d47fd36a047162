#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# with_xvfb.sh PROGRAM [argument…]: runs it in front of a screen of its own that nobody sees, with
# real keys. The screen takes a free number and ends with the program. Exit code 77: there is neither
# such a screen nor such keys here.
set -euo pipefail
for needed in Xvfb xdotool; do
    command -v "$needed" >/dev/null || { echo "$needed is not here: not run"; exit 77; }
done
exec {ready}<> <(:)
Xvfb -displayfd "$ready" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
screen=$!
trap 'kill "$screen" 2>/dev/null || true' EXIT
read -r -t 30 -u "$ready" number
DISPLAY=":$number" QT_QPA_PLATFORM=xcb "$@"
