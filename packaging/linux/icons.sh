#!/usr/bin/env bash
# Draws assets/icons/alqa.svg in every size that is kept as a picture: for the desktop, for the window, for Windows.
# Needs rsvg-convert (librsvg2-bin) and python3. The same drawing and tools give the same bytes.
set -euo pipefail
cd "$(dirname "$0")/../.."
drawing=assets/icons/alqa.svg
sizes=(16 24 32 48 64 128 256)

mkdir -p packaging/linux/icons
for size in "${sizes[@]}"; do
    rsvg-convert --width "$size" --height "$size" --output "packaging/linux/icons/$size.png" "$drawing"
done
cp packaging/linux/icons/64.png assets/icons/alqa-64.png

# An icon of Windows is a table of pictures: six bytes of head, sixteen for each picture, then the pictures themselves.
python3 - packaging/windows/alqa.ico packaging/linux/icons/{16,24,32,48,64,256}.png <<'PYTHON'
import struct
import sys

target, *names = sys.argv[1:]
pictures = [open(name, "rb").read() for name in names]
place = 6 + 16 * len(pictures)
table = struct.pack("<HHH", 0, 1, len(pictures))
for picture in pictures:
    width, height = struct.unpack(">II", picture[16:24])
    # 256 is written as 0.
    table += struct.pack("<BBBBHHII", width % 256, height % 256, 0, 0, 1, 32, len(picture), place)
    place += len(picture)
open(target, "wb").write(table + b"".join(pictures))
PYTHON
