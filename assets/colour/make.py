#!/usr/bin/env python3
"""Makes srgb.icc, the colour profile that every paper carries: the sRGB colour space of IEC 61966-2-1 as an ICC
profile of version 2 with three primaries and one curve.

Usage: make.py [TARGET]. The same script gives the same bytes.
"""

import struct
import sys

WHITE = (0.96420, 1.00000, 0.82491)  # D50, the white of every profile
RED = (0.43607, 0.22249, 0.01392)  # the primaries of sRGB seen under D50 (Bradford)
GREEN = (0.38515, 0.71687, 0.09708)
BLUE = (0.14307, 0.06061, 0.71410)
STEPS = 256


def fixed(value):
    return struct.pack(">i", round(value * 65536))


def xyz(triple):
    return b"XYZ \0\0\0\0" + b"".join(map(fixed, triple))


def curve():
    def linear(level):
        return level / 12.92 if level <= 0.04045 else ((level + 0.055) / 1.055) ** 2.4

    points = [round(linear(step / (STEPS - 1)) * 65535) for step in range(STEPS)]
    return b"curv\0\0\0\0" + struct.pack(">I", STEPS) + struct.pack(f">{STEPS}H", *points)


def text(words):
    return b"text\0\0\0\0" + words.encode() + b"\0"


def description(words):
    plain = words.encode() + b"\0"
    # No Unicode and no Macintosh form of the name.
    return b"desc\0\0\0\0" + struct.pack(">I", len(plain)) + plain + bytes(4 + 4 + 2 + 1 + 67)


def profile():
    shared = curve()
    tags = [
        (b"desc", description("sRGB")),
        (b"cprt", text("CC0")),
        (b"wtpt", xyz(WHITE)),
        (b"rXYZ", xyz(RED)),
        (b"gXYZ", xyz(GREEN)),
        (b"bXYZ", xyz(BLUE)),
        (b"rTRC", shared),
        (b"gTRC", shared),
        (b"bTRC", shared),
    ]
    table, body, places = b"", b"", {}
    start = 128 + 4 + 12 * len(tags)
    for name, data in tags:
        if data not in places:
            body += bytes(-len(body) % 4)
            places[data] = start + len(body)
            body += data
        table += name + struct.pack(">II", places[data], len(data))
    body += bytes(-len(body) % 4)
    header = struct.pack(">I4sI4s4s4s", start + len(body), b"\0\0\0\0", 0x02100000, b"mntr", b"RGB ", b"XYZ ")
    header += struct.pack(">6H", 2026, 1, 1, 0, 0, 0) + b"acsp" + b"\0\0\0\0" + struct.pack(">I", 0)
    header += bytes(4 + 4 + 8) + struct.pack(">I", 0) + b"".join(map(fixed, WHITE)) + bytes(4)
    return header.ljust(128, b"\0") + struct.pack(">I", len(tags)) + table + body


if __name__ == "__main__":
    with open(sys.argv[1] if len(sys.argv) > 1 else "srgb.icc", "wb") as target:
        target.write(profile())
