"""The parts of a text: what is read as it stands, formulas, and numbers in braces."""

import re
from typing import NamedTuple

_PIECE = re.compile(
    r"\$(?P<formula>[^$\n]+)\$"
    r"|(?P<brace>\{\{)"
    r"|\{(?P<name>[a-z_]\w*)(?::(?P<decimals>10|\d))?\}"
    r"|(?P<odd>\{)"
)


class Plain(NamedTuple):
    """Markdown."""

    text: str


class Formula(NamedTuple):
    """What stands between two $ on one line, in LaTeX; nothing in it is replaced."""

    latex: str


class Number(NamedTuple):
    """{name} or {name:2}: a figure or a quantity; decimals, 10 at most, or None: as is usual."""

    name: str
    decimals: int | None


class OddBrace(NamedTuple):
    """A brace that opens no number, and is not doubled."""

    excerpt: str  # it, and some of what follows


Piece = Plain | Formula | Number | OddBrace


def split(text: str) -> list[Piece]:
    """The pieces of a text, in order; two plain ones in a row are one."""
    pieces: list[Piece] = []
    end = 0
    plain = ""
    for match in _PIECE.finditer(text):
        plain += text[end : match.start()]
        end = match.end()
        if match["brace"]:
            plain += "{"
            continue
        if plain:
            pieces.append(Plain(plain))
            plain = ""
        if match["formula"]:
            pieces.append(Formula(match["formula"]))
        elif match["name"]:
            decimals = match["decimals"]
            pieces.append(Number(match["name"], None if decimals is None else int(decimals)))
        else:
            pieces.append(OddBrace(text[match.start() : match.start() + 20]))
    plain += text[end:]
    if plain:
        pieces.append(Plain(plain))
    return pieces
