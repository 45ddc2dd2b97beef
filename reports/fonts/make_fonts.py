"""Cuts the published fonts down to what official documents need, and joins the rare name characters to the Song.

The set is that of GB 18030-2022 level 2: the unified ideographs 4E00-9FFF and extension A (level 1, 27,584 characters)
and the 196 characters of the Table of General Standard Chinese Characters beyond the basic plane. The Song gets, from
HanaMin, also the ideographs of extensions B to F that somebody may bear as a name: those of a core set, of a reading,
of the common East Asian fonts, or of the ID system of the Ministry of Public Security, as Unihan has them. All other
fonts fall back on the Song. All get one line height, and digits of one width for tables.
"""

import bz2
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

VERSION = "1.000"
URO, EXTENSION_A = set(range(0x4E00, 0xA000)), set(range(0x3400, 0x4DC0))
DROPPED = "GSUB GPOS GDEF BASE JSTF vhea vmtx VORG DSIG STAT MVAR avar fvar gvar HVAR VVAR meta FFTM".split()
LICENCE = "This Font Software is licensed under the SIL Open Font License, Version 1.1."


def is_ideograph(code):
    return 0x3400 <= code < 0xA000 or code >= 0x20000


def unihan(folder):
    properties = {}
    for file in sorted((folder / "usr/share/unicode").glob("Unihan_*.txt.bz2")):
        for line in bz2.open(file, "rt", encoding="utf-8"):
            if line.startswith("U+"):
                code, name, value = line.rstrip("\n").split("\t")
                properties.setdefault(int(code[2:], 16), {})[name] = value
    return properties


def borne_as_a_name(properties):
    known = {"kTGH", "kUnihanCore2020", "kIICore", "kMandarin", "kCantonese", "kDefinition", "kHKSCS", "kSBGY",
             "kRSAdobe_Japan1_6"}
    return {
        code
        for code, has in properties.items()
        if code >= 0x20000
        and (known & has.keys()
             or has.get("kIRG_GSource", "").startswith(("GIDC", "GDM"))
             or has.get("kIRG_JSource", "").startswith(("J3", "J4")))
    }


def cut(path, wanted):
    options = subset.Options()
    options.layout_features, options.hinting, options.glyph_names = [], False, False
    options.notdef_outline, options.legacy_cmap, options.recalc_timestamp = True, False, False
    options.name_IDs, options.drop_tables = ["*"], options.drop_tables + DROPPED
    font = subset.load_font(str(path), options)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes={code for code in font.getBestCmap() if wanted(code)})
    cutter.subset(font)
    return font


def join(font, supplement):
    """Adds the supplement's glyphs to the font under their code points, at the font's scale."""
    scale_upem(supplement, font["head"].unitsPerEm)
    reached = set(supplement.getBestCmap().values())
    for name in list(reached):
        reached |= components(supplement["glyf"], name)
    named = {name: "supplement." + name for name in sorted(reached)}
    for name, new in named.items():
        glyph = supplement["glyf"][name]
        if glyph.isComposite():
            for component in glyph.components:
                component.glyphName = named[component.glyphName]
        font["glyf"][new] = glyph
        font["hmtx"][new] = supplement["hmtx"][name]
    for table in font["cmap"].tables:
        if table.format == 12:
            table.cmap.update({code: named[name] for code, name in supplement.getBestCmap().items()})
    font["maxp"].recalc(font)


def components(glyf, name):
    glyph = glyf[name]
    if not glyph.isComposite():
        return set()
    direct = {component.glyphName for component in glyph.components}
    return direct.union(*(components(glyf, child) for child in direct))


def tabulate(font):
    """Gives all ten digits the width of the zero, each drawn in the middle of it."""
    cmap, metrics = font.getBestCmap(), font["hmtx"]
    width = metrics[cmap[ord("0")]][0]
    for digit in map(ord, "123456789"):
        name = cmap[digit]
        old, left = metrics[name]
        shift = (width - old) // 2
        font["glyf"][name].coordinates.translate((shift, 0))
        font["glyf"][name].recalcBounds(font["glyf"])
        metrics[name] = width, left + shift


def level(font):
    """Lines of mixed fonts stay equally high; Noto's own 1.45 em would make text vanish from tight cells."""
    upper, lower = 930, -250
    font["hhea"].ascent, font["hhea"].descent, font["hhea"].lineGap = upper, lower, 0
    os2 = font["OS/2"]
    os2.sTypoAscender, os2.sTypoDescender, os2.sTypoLineGap = upper, lower, 0
    os2.usWinAscent, os2.usWinDescent = upper, -lower


def rename(font, family, sources):
    """No reserved name stays: neither Noto, Source, LXGW, Klee nor Hanazono."""
    copyright = " ".join(f"{made.getDebugName(0)}" for made in (source["name"] for source in sources))
    names = {0: copyright, 1: family, 2: "Regular", 3: f"{VERSION};{family}", 4: family, 5: f"Version {VERSION}",
             6: family.replace(" ", ""), 13: LICENCE, 14: "https://openfontlicense.org"}
    font["name"].names = []
    for number, text in names.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    font["head"].macStyle, font["OS/2"].fsSelection = 0, 0x40
    font["OS/2"].usWeightClass = 400


def save(font, folder, family, sources):
    rename(font, family, sources)
    tabulate(font)
    level(font)
    path = folder / (family.replace(" ", "") + ".ttf")
    font.save(str(path))
    codes = font.getBestCmap()
    print(f"{path.name}: {len(codes)} characters, {sum(map(is_ideograph, codes))} ideographs,"
          f" {path.stat().st_size / 1e6:.1f} MB")


def main(work, folder):
    debian = work / "debian"
    properties = unihan(debian)
    general = {code for code, has in properties.items() if "kTGH" in has and code >= 0x20000}
    level_2 = URO | EXTENSION_A | general

    def official(code):
        return code in level_2 or not is_ideograph(code)

    def titles(code):
        return official(code) and code not in EXTENSION_A

    song = cut(work / "serif/400Regular/NotoSerifSC_400Regular.ttf", lambda code: official(code) or is_ideograph(code))
    missing = borne_as_a_name(properties) - set(song.getBestCmap())
    rare = cut(debian / "usr/share/fonts/truetype/hanazono/HanaMinB.ttf", missing.__contains__)
    sources = [TTFont(str(work / "serif/400Regular/NotoSerifSC_400Regular.ttf"), lazy=True),
               TTFont(str(debian / "usr/share/fonts/truetype/hanazono/HanaMinB.ttf"), lazy=True)]
    join(song, rare)
    save(song, folder, "Mingjian Song", sources)

    common = {code for code in song.getBestCmap() if not is_ideograph(code)}

    def kai(code):
        return code in (level_2 | common)

    for family, source, wanted in (
        ("Mingjian Title", work / "serif/900Black/NotoSerifSC_900Black.ttf", titles),
        ("Mingjian Hei", work / "sans/700Bold/NotoSansSC_700Bold.ttf", official),
        ("Mingjian Kai", debian / "usr/share/fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf", kai),
    ):
        save(cut(source, wanted), folder, family, [TTFont(str(source), lazy=True)])


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
