#!/usr/bin/env bash
# Makes a Debian package of Alqa: packaging/linux/deb.sh [--binary FILE] [--out FOLDER]
#
# Needs what the program itself needs to be built, and dpkg-deb; nothing of it needs root. Without --binary the program is
# built for release first. The same program and the same commit give the same bytes. Prints the name of the package.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
here=$top/packaging/linux

fail() {
    echo "deb.sh: $1" >&2
    exit 1
}

binary= out=
while [[ $# -gt 0 ]]; do
    [[ $# -ge 2 ]] || fail "$1 needs a value"
    case $1 in
        --binary) binary=$(realpath -e "$2") ;;
        --out) out=$(realpath -m "$2") ;;
        *) fail "usage: deb.sh [--binary FILE] [--out FOLDER]" ;;
    esac
    shift 2
done
out=${out:-$top/target/debian}
command -v dpkg-deb >/dev/null || fail "dpkg-deb is missing (package dpkg)"

version=$(sed -n 's/^version = "\(.*\)"$/\1/p' "$top/Cargo.toml" | head -n 1)
[[ -n $version ]] || fail "Cargo.toml names no version"
# The Debian way to say that a preliminary version comes before the final one.
version=${version/-/\~}
architecture=$(dpkg --print-architecture)
# The time of everything in the package: of the commit where there is one, for a package must not depend on the day.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$top" log -1 --format=%ct 2>/dev/null || stat -c %Y "$top/Cargo.lock")}
export SOURCE_DATE_EPOCH

if [[ -z $binary ]]; then
    cargo build --release --locked --manifest-path "$top/Cargo.toml" >&2
    binary=${CARGO_TARGET_DIR:-$top/target}/release/alqa
fi
[[ -x $binary ]] || fail "$binary is no program"
# The newest function of the C library that the program calls decides how old a system may be.
libc=$({ grep -aoE 'GLIBC_2\.[0-9]+' "$binary" || true; } | sort -Vu | tail -n 1)
libc=${libc#GLIBC_}
[[ -n $libc ]] || fail "$binary names no version of the C library: it is not a Linux program for Debian"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root
put() {
    install -D -m "$1" "$2" "$root/$3"
}

put 755 "$binary" usr/bin/alqa
put 644 "$here/kz.alqa.Alqa.desktop" usr/share/applications/kz.alqa.Alqa.desktop
put 644 "$here/kz.alqa.Alqa.metainfo.xml" usr/share/metainfo/kz.alqa.Alqa.metainfo.xml
put 644 "$here/kz.alqa.Alqa.mime.xml" usr/share/mime/packages/kz.alqa.Alqa.xml
put 644 "$top/assets/icons/alqa.svg" usr/share/icons/hicolor/scalable/apps/kz.alqa.Alqa.svg
for icon in "$here"/icons/*.png; do
    size=$(basename "$icon" .png)
    put 644 "$icon" "usr/share/icons/hicolor/${size}x$size/apps/kz.alqa.Alqa.png"
done
put 644 "$here/copyright" usr/share/doc/alqa/copyright
put 644 "$top/LICENSE" usr/share/doc/alqa/LICENSE
put 644 "$top/assets/fonts/OFL.txt" usr/share/doc/alqa/OFL.txt
put 644 "$top/assets/icons/LICENSE.txt" usr/share/doc/alqa/ICONS.txt
"$here/notices.sh" >"$work/notices"
put 644 "$work/notices" usr/share/doc/alqa/NOTICES
put 644 "$top/CHANGELOG.md" usr/share/doc/alqa/changelog
gzip -9n "$root/usr/share/doc/alqa/changelog" "$root/usr/share/doc/alqa/NOTICES"

size=$(du -k --apparent-size -s "$root" | cut -f 1)
install -d "$root/DEBIAN"
# The libraries of X11 are opened at run time, so no tool would find them in the program.
cat >"$root/DEBIAN/control" <<CONTROL
Package: alqa
Version: $version
Architecture: $architecture
Maintainer: The Alqa developers
Installed-Size: $size
Depends: libc6 (>= $libc), libgcc-s1, libx11-6, libx11-xcb1, libxcursor1, libxi6, libxkbcommon-x11-0
Recommends: libwayland-client0, xdg-utils, libdbus-1-3 | zenity
Section: misc
Priority: optional
Description: sittings of the collegium of a state body of Kazakhstan
 Alqa is for the secretary of the collegium of a central state body. It works
 without a network on one office PC, in Kazakh and in Russian: work plan,
 agenda, invitations and materials, sitting, quorum, votes, protocol in both
 languages, assignments and the quarterly review.
CONTROL
(cd "$root" && find usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
chmod -R u=rwX,go=rX "$root"

mkdir -p "$out"
package=$out/alqa_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$package" >/dev/null
echo "$package"
