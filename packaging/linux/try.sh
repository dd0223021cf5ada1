#!/usr/bin/env bash
# Installs a package into a fresh Debian 12 with nothing else in it and looks at what a user would meet there:
#
#     packaging/linux/try.sh PACKAGE.deb [--folder FOLDER] [--mirror ADDRESS]
#
# Needs root (chroot), debootstrap, xvfb, xdotool, imagemagick and python3. The mirror is the one that apt of this machine uses,
# unless it is named. FOLDER keeps the bare system between runs (target/try); the pictures are put there too.
# With --no-window the window is not tried.
set -euo pipefail
suite=bookworm
packages=(libx11-6 libx11-xcb1 libxcursor1 libxi6 libxkbcommon-x11-0)

fail() {
    echo "try.sh: $1" >&2
    exit 1
}

say() {
    printf '\n== %s\n' "$*"
}

top=$(cd "$(dirname "$0")/../.." && pwd)
package='' folder=$top/target/try mirror='' window=yes
while [[ $# -gt 0 ]]; do
    case $1 in
        --folder) folder=${2:?--folder needs a value} && shift 2 ;;
        --mirror) mirror=${2:?--mirror needs a value} && shift 2 ;;
        --no-window) window='' && shift ;;
        -*) fail "there is no option $1" ;;
        *) package=$1 && shift ;;
    esac
done
[[ -f $package ]] || fail "usage: try.sh PACKAGE.deb [--folder FOLDER] [--mirror ADDRESS] [--no-window]"
[[ $EUID -eq 0 ]] || fail "a chroot needs root"
tools=(debootstrap chroot)
[[ -z $window ]] || tools+=(Xvfb xdotool import identify python3)
for tool in "${tools[@]}"; do
    command -v "$tool" >/dev/null || fail "$tool is missing (debootstrap, xvfb, xdotool, imagemagick, python3)"
done
package=$(realpath -e "$package")
mkdir -p "$folder"
folder=$(realpath -e "$folder")
bare=$folder/bare root=$folder/root

# The first mirror of the suite that apt knows; a machine of another release has the name of the mirror all the same.
known_mirror() {
    local filter
    for filter in "Codename: $suite" "Origin: Debian"; do
        apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' "$filter" 'Origin: Debian' 2>/dev/null && return
    done
}
mirror=${mirror:-$(known_mirror | grep -v security | head -n 1 || true)}

server='' program=''
clean() {
    [[ -z $program ]] || kill "$program" 2>/dev/null || true
    [[ -z $server ]] || kill "$server" 2>/dev/null || true
    umount "$root/tmp/.X11-unix" 2>/dev/null || true
}
trap clean EXIT

say "a bare $suite"
if [[ ! -e $bare/.whole ]]; then
    [[ -n $mirror ]] || fail "apt of this machine names no mirror: give one with --mirror"
    rm -rf "$bare"
    debootstrap --variant=minbase "$suite" "$bare" "$mirror" >"$folder/debootstrap.log" 2>&1 ||
        fail "debootstrap failed, see $folder/debootstrap.log"
    touch "$bare/.whole"
fi
rm -rf "$root"
cp -a "$bare" "$root"
cp /etc/resolv.conf "$root/etc/resolv.conf"
# Nothing of a system service is to start in there.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod 755 "$root/usr/sbin/policy-rc.d"

# As root, and as the secretary, in an environment of their own.
within() {
    chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        http_proxy="${http_proxy:-}" https_proxy="${https_proxy:-}" "$@"
}
user=(chroot --userspec=1000:1000 "$root" env -i PATH=/usr/bin:/bin HOME=/home/secretary USER=secretary LC_ALL=C.UTF-8)
as_user() {
    "${user[@]}" "$@"
}

say "installing $(basename "$package") with what it depends on, and nothing that it only recommends"
cp "$package" "$root/tmp/alqa.deb"
within apt-get -q update >"$folder/apt.log" 2>&1 || fail "apt-get update failed, see $folder/apt.log"
within apt-get -q -y --no-install-recommends install /tmp/alqa.deb >>"$folder/apt.log" 2>&1 ||
    fail "the package cannot be installed, see $folder/apt.log"
within useradd --create-home --uid 1000 secretary
within dpkg-query -W alqa "${packages[@]}"
within dpkg --verify alqa

say "libraries"
within ldd /usr/bin/alqa | tee "$folder/libraries"
! grep -q 'not found' "$folder/libraries" || fail "a library is missing"

say "commands"
as_user alqa --version
for language in kk ru en; do
    as_user alqa --help --lang "$language" >"$folder/said"
    head -n 1 "$folder/said"
done
as_user alqa demo --out /home/secretary/practice --lang kk >"$folder/said"
tail -n 1 "$folder/said"
as_user alqa check /home/secretary/practice/practice.alqa >"$folder/said"
tail -n 1 "$folder/said"

# Runs the program where it has to fail with a sentence, and shows what it says.
must_fail() {
    local status=0
    as_user "$@" >"$folder/said" 2>&1 || status=$?
    cat "$folder/said"
    [[ $status -eq 1 ]] || fail "'$*' ended with $status and not with 1"
    ! grep -qi 'panicked\|backtrace' "$folder/said" || fail "a user is shown the words of a panic"
}

say "without a display"
for language in kk ru en; do
    must_fail alqa --lang "$language"
done
say "with a display that nobody has switched on"
must_fail env DISPLAY=:987 alqa --lang ru
must_fail env WAYLAND_DISPLAY=wayland-987 XDG_RUNTIME_DIR=/tmp alqa --lang ru

[[ -n $window ]] || {
    say "the window was not tried"
    exit 0
}

say "a display"
number=$((90 + RANDOM % 800))
Xvfb ":$number" -screen 0 1366x768x24 -ac -nolisten tcp >"$folder/xvfb.log" 2>&1 &
server=$!
for _ in $(seq 50); do
    [[ ! -S /tmp/.X11-unix/X$number ]] || break
    sleep 0.1
done
kill -0 "$server" 2>/dev/null || fail "Xvfb did not start, see $folder/xvfb.log"
# The socket is made known inside: as another name of the same file, or of its folder.
mkdir -p "$root/tmp/.X11-unix"
ln "/tmp/.X11-unix/X$number" "$root/tmp/.X11-unix/" 2>/dev/null ||
    mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix" ||
    fail "the socket of the display cannot be made known inside"
export DISPLAY=:$number

# Asks a window to close, as its cross does: without a window manager there is no cross.
ask_to_close() {
    python3 - "$1" <<'PYTHON'
import ctypes
import sys

x11 = ctypes.CDLL("libX11.so.6")
x11.XOpenDisplay.restype = ctypes.c_void_p
x11.XInternAtom.restype = ctypes.c_ulong


class ClientMessage(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        # An event of the library is as long as its longest kind.
        ("rest", ctypes.c_long * 24),
    ]


def atom(name):
    return x11.XInternAtom(ctypes.c_void_p(display), name, 0)


display = x11.XOpenDisplay(None)
window = int(sys.argv[1])
message = ClientMessage(33, 0, 1, display, window, atom(b"WM_PROTOCOLS"), 32)
message.data[0] = atom(b"WM_DELETE_WINDOW")
sent = x11.XSendEvent(ctypes.c_void_p(display), ctypes.c_ulong(window), 0, ctypes.c_long(0), ctypes.byref(message))
x11.XSync(ctypes.c_void_p(display), 0)
sys.exit(0 if sent else 1)
PYTHON
}

# Starts the program, waits for its window and takes a picture: opens NAME ARGUMENT...
opens() {
    local name=$1 found='' shape=''
    shift
    # Without a function in between: the process to wait for is that of the program.
    "${user[@]}" DISPLAY=":$number" alqa "$@" >"$folder/$name.log" 2>&1 &
    program=$!
    for _ in $(seq 100); do
        kill -0 "$program" 2>/dev/null || break
        found=$(xdotool search --onlyvisible --name . 2>/dev/null | head -n 1 || true)
        [[ -z $found ]] || break
        sleep 0.2
    done
    [[ -n $found ]] || { cat "$folder/$name.log" >&2; fail "no window appeared within 20 s"; }
    # The first picture, and whatever is read from the database for it.
    sleep 3
    kill -0 "$program" 2>/dev/null || { cat "$folder/$name.log" >&2; fail "the program ended by itself"; }
    xdotool getwindowname "$found"
    shape=$(xdotool getwindowgeometry "$found" | sed -n 's/.*Geometry: //p')
    import -window root "$folder/$name.png"
    local colours
    colours=$(identify -format %k "$folder/$name.png")
    echo "window $shape, $colours colours, picture $folder/$name.png"
    ps -o rss=,nlwp= -p "$program" | awk '{ printf "%d MB, %d threads\n", $1 / 1024, $2 }'
    [[ $colours -gt 20 ]] || fail "the window is empty"
    # Closed as by its cross, it has to end by itself.
    ask_to_close "$found"
    for _ in $(seq 50); do
        kill -0 "$program" 2>/dev/null || break
        sleep 0.1
    done
    if kill -0 "$program" 2>/dev/null; then
        fail "the window did not close when asked"
    fi
    wait "$program" || fail "the program ended with status $?"
    program=''
    ! grep -qi 'panicked' "$folder/$name.log" || fail "a user is shown the words of a panic"
}

say "the window, as from the menu"
opens first --lang kk
say "the window with a database"
opens practice open /home/secretary/practice/practice.alqa --lang ru

say "the window without one of its libraries"
within dpkg --force-depends --remove libxi6 >>"$folder/apt.log" 2>&1
must_fail env DISPLAY=":$number" alqa --lang kk

say "removing"
within apt-get -q -y --fix-broken install >>"$folder/apt.log" 2>&1
within apt-get -q -y purge alqa >>"$folder/apt.log" 2>&1
! within dpkg-query -L alqa >/dev/null 2>&1 || fail "something of the package is left"
[[ -e $root/home/secretary/practice/practice.alqa ]] || fail "the user's database was removed with the program"

say "all of it works"
