#!/usr/bin/env python3
"""Makes the bundled faces from Tinos and Noto Sans: fewer letters, another name, the same copyright and licence.

Usage: make.py SOURCE-FOLDER [TARGET-FOLDER]

The source folder is searched for the font files with all folders below it. The same sources and the same fontTools
(4.68.0 was used) give the same bytes. README.md beside this file says where the sources come from.
"""

import argparse
import sys
from pathlib import Path

from fontTools import subset
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont

# Source file, family, style, and whether the instructions for coarse screens stay. Papers are printed or shown by
# viewers that smooth, and each PDF would carry the instructions again; the window is drawn at 11 to 16 pixels.
FACES = [
    ("Tinos-Regular.ttf", "Alqa Serif", "Regular", False),
    ("Tinos-Bold.ttf", "Alqa Serif", "Bold", False),
    ("Tinos-Italic.ttf", "Alqa Serif", "Italic", False),
    ("Tinos-BoldItalic.ttf", "Alqa Serif", "Bold Italic", False),
    ("NotoSans-Regular.ttf", "Alqa Sans", "Regular", True),
    ("NotoSans-SemiBold.ttf", "Alqa Sans", "SemiBold", True),
    ("NotoSans-Bold.ttf", "Alqa Sans", "Bold", True),
]

# Noto keeps arrows and mathematical signs in a file of their own; a face that lacks them takes them from here.
SIGNS = "NotoSansMath-Regular.ttf"

LETTERS = [
    (0x0020, 0x007E),  # Latin
    (0x00A0, 0x00FF),  # Latin-1: « » § ° and the no-break space
    (0x0400, 0x04FF),  # Cyrillic with the Kazakh letters
    (0x2010, 0x2027),  # hyphens, dashes, quotation marks, the ellipsis
    (0x202F, 0x202F),  # narrow no-break space
    (0x2030, 0x2030),  # per mille
    (0x2039, 0x203A),  # single angle quotation marks
    (0x20AC, 0x20AC),  # euro
    (0x20B8, 0x20B8),  # tenge
    (0x20BD, 0x20BD),  # rouble
    (0x2116, 0x2116),  # numero
    (0x2122, 0x2122),  # trade mark
    (0x2190, 0x2193),  # arrows
    (0x2212, 0x2212),  # minus
    (0x2260, 0x2260),  # not equal
    (0x2264, 0x2265),  # at most, at least
]

# The four styles that one family name of the oldest kind can hold; any other style makes a family name of its own.
LINKED_STYLES = {"Regular", "Bold", "Italic", "Bold Italic"}

# Copyright, licence and its address stay as they are; trademark, maker and sample records speak of the source.
KEPT_NAMES = {0, 13, 14}

# Seconds from 1904 to 1 January 2026: the moment written into every face, so that the bytes do not depend on the day.
MODIFIED = 3_850_070_400


def wanted():
    return {code for first, last in LETTERS for code in range(first, last + 1)}


def find(folder, name):
    found = sorted(folder.rglob(name))
    if not found:
        sys.exit(f"{name} is not in {folder} nor below it")
    return found[0]


def borrow(font, donor, codes):
    """Gives `font` the outlines of `codes` that it lacks and `donor` has."""
    cmap, signs = font.getBestCmap(), donor.getBestCmap()
    if font["head"].unitsPerEm != donor["head"].unitsPerEm:
        sys.exit("the signs are drawn on another grid than the letters")
    glyphs = donor.getGlyphSet()
    order = list(font.getGlyphOrder())
    for code in sorted(codes - cmap.keys()):
        if code not in signs:
            continue
        name = f"uni{code:04X}"
        outline, pen = DecomposingRecordingPen(glyphs), TTGlyphPen(None)
        glyphs[signs[code]].draw(outline)
        outline.replay(pen)
        order.append(name)
        font["glyf"].glyphs[name] = pen.glyph()
        font["hmtx"][name] = donor["hmtx"][signs[code]]
        font["GDEF"].table.GlyphClassDef.classDefs[name] = 1
        for table in font["cmap"].tables:
            if table.isUnicode():
                table.cmap[code] = name
    font.setGlyphOrder(order)
    font["glyf"].glyphOrder = order


def shrink(font, hinted):
    options = subset.Options()
    options.layout_features = ["*"]
    options.hinting = hinted
    options.notdef_outline = True
    options.name_IDs = ["*"]
    options.drop_tables += ["DSIG"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=wanted())
    subsetter.subset(font)
    if not hinted:
        # Smooth at every size: without instructions there is nothing to fit to the grid.
        font["gasp"].gaspRange = {0xFFFF: 0x000A}


def rename(font, source, family, style):
    table = font["name"]
    version = table.getDebugName(5).split(";")[0]
    used = KEPT_NAMES | {record.nameID for record in table.names if record.nameID > 255}
    table.names = [record for record in table.names if record.nameID in used]
    linked = style in LINKED_STYLES
    postscript = f"{family}-{style}".replace(" ", "")
    names = {
        1: family if linked else f"{family} {style}",
        2: style if linked else "Regular",
        3: f"{version}; {postscript}",
        4: f"{family} {style}",
        5: version,
        6: postscript,
        10: f"A subset of {source} under another name.",
        16: family,
        17: style,
    }
    for identifier, text in names.items():
        table.setName(text, identifier, 3, 1, 0x409)
    return postscript


def make(folder, target, face):
    file, family, style, hinted = face
    font = TTFont(find(folder, file), recalcTimestamp=False)
    source = font["name"].getDebugName(4)
    if wanted() - font.getBestCmap().keys():
        borrow(font, TTFont(find(folder, SIGNS)), wanted())
    shrink(font, hinted)
    name = rename(font, source, family, style)
    font["head"].modified = MODIFIED
    path = target / f"{name}.ttf"
    font.save(path)
    missing = [f"U+{code:04X}" for code in sorted(wanted() - font.getBestCmap().keys())]
    print(f"{path.name}: {path.stat().st_size} bytes, {len(font.getGlyphOrder())} glyphs, not covered: {missing}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path, nargs="?", default=Path(__file__).parent)
    arguments = parser.parse_args()
    for face in FACES:
        make(arguments.source, arguments.target, face)


if __name__ == "__main__":
    main()
