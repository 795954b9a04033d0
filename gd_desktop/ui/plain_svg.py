"""SVG that every viewer draws alike."""

import re
from xml.etree import ElementTree as ET

from gd_desktop.tongue import is_right_to_left

_NAMESPACES = {"": "http://www.w3.org/2000/svg", "xlink": "http://www.w3.org/1999/xlink"}
_NUMBER = r"-?\d+(?:\.\d+)?(?:e[-+]?\d+)?"
_PAIR = re.compile(rf"({_NUMBER}),({_NUMBER})")
_MATRIX = re.compile(r"matrix\(([^)]*)\)")
_EFFECT = "vector-effect"
_LETTER = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")  # read from right to left
# What no XML can hold, in UTF-8; a column's name can have it, and Qt writes it all the same.
_NO_XML = re.compile(rb"[\x00-\x08\x0b\x0c\x0e-\x1f]|\xef\xbf[\xbe\xbf]")
_FAMILY, _ANY = "font-family", "sans-serif"


def plain_svg(svg: bytes) -> bytes:
    """The same drawing, without four things of Qt's that other programs draw differently.

    Qt writes a line of so many pixels as a line in plot units with `non-scaling-stroke`, which
    several viewers and office programs pass over: they then draw a curve as wide as a hand. Here
    the points are moved to where they come to lie, and the group's transformation is dropped.

    And it writes the outline of a typeset formula's letters, a pen without any colour, as black:
    the formula turns bold. Such a pen is told by its mitred joins, which no pen of this app has.

    And it names the type, and not what to take where there is no type of that name; nor does it
    say that a text is to be read from right to left.
    """
    for prefix, address in _NAMESPACES.items():
        ET.register_namespace(prefix, address)
    root = ET.fromstring(_NO_XML.sub(b"", svg))  # noqa: S314 (just written by Qt)
    for element in root.iter():
        if family := element.get(_FAMILY):
            element.set(_FAMILY, f"{family}, {_ANY}")
        if is_right_to_left() and _LETTER.search(element.text or ""):
            # Where it ends, at the left, is what Qt tells.
            element.attrib |= {"direction": "rtl", "text-anchor": "end"}
    for group in root.iter(f"{{{_NAMESPACES['']}}}g"):
        if group.get("stroke-linejoin") == "miter" and group.get("fill") != "none":
            group.set("stroke", "none")
        matrix = _MATRIX.fullmatch(group.get("transform", ""))
        if matrix is None or not len(group) or any(_EFFECT not in part.attrib for part in group):
            continue
        a, b, c, d, e, f = (float(number) for number in matrix[1].split(","))

        def move(pair: re.Match[str], m: tuple[float, ...] = (a, b, c, d, e, f)) -> str:
            x, y = float(pair[1]), float(pair[2])
            return f"{m[0] * x + m[2] * y + m[4]:.6g},{m[1] * x + m[3] * y + m[5]:.6g}"

        for part in group:
            for name in ("d", "points"):
                if name in part.attrib:
                    part.set(name, _PAIR.sub(move, part.attrib[name]))
        del group.attrib["transform"]
        for part in group:
            del part.attrib[_EFFECT]
    flat: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return flat
