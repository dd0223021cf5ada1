#!/usr/bin/env python3
"""Makes the icon font from the drawings of Lucide: strokes become outlines, one glyph for each icon, in two weights.

Usage: make.py ICON-FOLDER [TARGET-FOLDER]

The icon folder is `icons` of the npm package `lucide-static`. The same drawings and the same tools (fontTools 4.68.0,
skia-pathops 0.9.2) give the same bytes. README.md beside this file says more.
"""

import argparse
import re
import sys
from pathlib import Path

import pathops
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.svgLib.path import SVGPath

FAMILY = "Alqa Icons"

# Style, weight class, width of the stroke on the grid of 24.
STYLES = [("Regular", 400, 1.75), ("Bold", 700, 2.5)]

# The order gives the code points, from U+E000 on; src/ui/icon.rs has the same order. New icons go to the end.
ICONS = """
house gavel calendar-days list-checks landmark users archive settings
search moon sun arrow-left check hard-drive lock keyboard chevron-left chevron-right chevron-down chevron-up x
circle circle-check circle-alert circle-x octagon-x circle-question-mark hourglass clock clock-alert calendar-clock
pencil
minus circle-slash vote check-check
user-check user-x user-plus log-out mic send stamp
play pause monitor history eraser
grip-vertical list-ordered list-plus arrow-up arrow-down arrow-right plus link-2 paperclip languages
file-text printer download upload pencil-line badge-check eye folder-open
scale
contrast zoom-in zoom-out columns-2 trash-2 refresh-cw info square ellipsis log-in bell sparkles table-2 filter undo-2
save copy
""".split()

FIRST = 0xE000
GRID = 24
SCALE = 40  # units of the font for one unit of the grid
EM = GRID * SCALE
# Seconds from 1904 to 1 January 2026: the moment written into the font, so that the bytes do not depend on the day.
MODIFIED = 3_850_070_400


def outline(svg, width):
    """Returns the drawing as one closed outline, y upwards."""
    stroke = pathops.Path()
    SVGPath.fromstring(svg, transform=(SCALE, 0, 0, -SCALE, 0, EM)).draw(stroke.getPen())
    stroke.stroke(width * SCALE, pathops.LineCap.ROUND_CAP, pathops.LineJoin.ROUND_JOIN, 4)
    stroke.convertConicsToQuads()
    stroke.simplify(fix_winding=True, clockwise=True)
    pen = TTGlyphPen(None)
    stroke.draw(Cu2QuPen(pen, max_err=0.5, reverse_direction=False))
    return pen.glyph()


def make(folder, target, style, weight, width):
    order, cmap, glyphs, metrics = [".notdef"], {}, {".notdef": TTGlyphPen(None).glyph()}, {".notdef": (EM, 0)}
    for code, icon in enumerate(ICONS, FIRST):
        path = folder / f"{icon}.svg"
        if not path.exists():
            sys.exit(f"{icon}.svg is not in {folder}")
        text = re.sub(r"<!--.*?-->", "", path.read_text(), flags=re.S)
        order.append(icon)
        cmap[code] = icon
        glyphs[icon] = outline(text.encode(), width)
        metrics[icon] = (EM, 0)
    builder = FontBuilder(EM, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(cmap)
    builder.setupGlyf(glyphs)
    table = builder.font["glyf"]
    builder.setupHorizontalMetrics({name: (width, getattr(table[name], "xMin", 0) or 0) for name, (width, _) in metrics.items()})
    # The box of a glyph is the em itself, so that an icon of 20 pixels stands in a line of 20 pixels.
    builder.setupHorizontalHeader(ascent=EM, descent=0)
    builder.setupNameTable(
        {
            "copyright": "Copyright (c) 2026 Lucide Icons and Contributors; Copyright (c) 2013-present Cole Bemis",
            "familyName": FAMILY,
            "styleName": style,
            "uniqueFontIdentifier": f"{FAMILY} {style} 1",
            "fullName": f"{FAMILY} {style}",
            "version": "Version 1.000",
            "psName": f"{FAMILY}-{style}".replace(" ", ""),
            "licenseDescription": "ISC License; the icons that come from Feather: MIT License",
            "licenseInfoURL": "https://lucide.dev/license",
        }
    )
    builder.setupOS2(
        sTypoAscender=EM, sTypoDescender=0, sTypoLineGap=0, usWinAscent=EM, usWinDescent=0, usWeightClass=weight,
        fsSelection=0x40 if style == "Regular" else 0x20,
    )
    builder.setupPost(isFixedPitch=1)
    builder.font["head"].macStyle = 0 if style == "Regular" else 1
    builder.font["head"].created = MODIFIED
    builder.font["head"].modified = MODIFIED
    builder.font.recalcTimestamp = False
    path = target / f"AlqaIcons-{style}.ttf"
    builder.save(path)
    print(f"{path.name}: {path.stat().st_size} bytes, {len(ICONS)} icons")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("icons", type=Path)
    parser.add_argument("target", type=Path, nargs="?", default=Path(__file__).parent)
    arguments = parser.parse_args()
    for style, weight, width in STYLES:
        make(arguments.icons, arguments.target, style, weight, width)


if __name__ == "__main__":
    main()
