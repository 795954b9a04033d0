"""Strokes that keep their width, moved to where they come to lie."""

from xml.etree import ElementTree as ET

from gd_desktop.ui.plain_svg import plain_svg

HEAD = '<svg xmlns="http://www.w3.org/2000/svg">'


def test_points_are_moved_and_the_transformation_goes() -> None:
    svg = (
        f'{HEAD}<g transform="matrix(2,0,0,-3,10,20)" stroke-width="3.5">'
        '<path vector-effect="non-scaling-stroke" d="M0,0 L1,-1.5e1 C1,2 3,4 5,6 Z"/>'
        '<polyline vector-effect="non-scaling-stroke" points="1,1 2,2"/></g></svg>'
    )
    group = ET.fromstring(plain_svg(svg.encode()))[0]
    assert group.attrib == {"stroke-width": "3.5"}
    assert group[0].attrib == {"d": "M10,20 L12,65 C12,14 16,8 20,2 Z"}
    assert group[1].attrib == {"points": "12,17 14,14"}


def test_what_scales_is_left_alone() -> None:
    svg = (
        f'{HEAD}<g transform="matrix(2,0,0,2,0,0)"><path d="M1,1 L2,2"/>'
        '<path vector-effect="non-scaling-stroke" d="M1,1 L2,2"/></g>'
        '<g transform="matrix(1,0,0,1,5,5)"><text x="1" y="2">1,2</text></g></svg>'
    )
    root = ET.fromstring(plain_svg(svg.encode()))
    assert root[0].get("transform") == "matrix(2,0,0,2,0,0)"
    assert root[0][1].get("d") == "M1,1 L2,2"
    assert root[1][0].text == "1,2"


def test_letters_have_no_outline() -> None:
    pen = 'stroke="#000000" stroke-linejoin="miter"'
    svg = f'{HEAD}<g fill="#123456" {pen}><path d="M1,1"/></g></svg>'
    assert ET.fromstring(plain_svg(svg.encode()))[0].get("stroke") == "none"


def test_signs_that_no_xml_can_hold_are_left_out() -> None:
    """Qt writes them as they are, in the name of a column or a class."""
    svg = f"{HEAD}<text>a\x01b\x1f\ufffe ü\t😀</text></svg>"
    assert ET.fromstring(plain_svg(svg.encode()))[0].text == "ab ü\t😀"
