# SPDX-License-Identifier: GPL-3.0-or-later
"""make_font.py IN OUT FAMILY STYLE FEATURES: one font of a package, made ready for Kaasa.

Drops layout features but FEATURES ("*" keeps all): a ligature would be lost when text is taken from
a PDF. Renames the family: a font of the system with the same name would win over the embedded one.
"""
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

source, target, family, style, features = sys.argv[1:6]

options = subset.Options()
options.layout_features = features.split(",")
options.name_IDs = ["*"]
options.glyph_names = False
options.hinting = False  # paper and screen are drawn unhinted, so that both measure the same
options.notdef_outline = True
options.recalc_timestamp = False  # the same package gives the same file

font = TTFont(source, recalcTimestamp=False)
subsetter = subset.Subsetter(options)
subsetter.populate(unicodes=font.getBestCmap().keys())
subsetter.subset(font)

postscript = (family + "-" + style).replace(" ", "")
names = {1: family, 2: style, 3: postscript, 4: family + " " + style, 6: postscript}
for name_id in (16, 17, 18, 20, 21, 22, 25):
    font["name"].removeNames(nameID=name_id)
for name_id, text in names.items():
    font["name"].removeNames(nameID=name_id)
    font["name"].setName(text, name_id, 3, 1, 0x409)
    font["name"].setName(text, name_id, 1, 0, 0)
if "CFF " in font:
    font["CFF "].cff.fontNames = [postscript]
    font["CFF "].cff.topDictIndex[0].FamilyName = family
    font["CFF "].cff.topDictIndex[0].FullName = names[4]
font.save(target)
