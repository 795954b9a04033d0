"""A function's tree as people write it: 4x³ − 9x² as text, and as LaTeX for the typesetter."""

from collections.abc import Mapping, Sequence

from gd_desktop.core.expression.nodes import Node, Number, Sum, without_sign
from gd_desktop.expression_writer import LARGE, Bond, Edge, Piece, Writer
from gd_desktop.numerals import MINUS, TIMES

# What is longer is not read: it ends with …
MOST_TEXT = 400
_MORE = "…"

_TEXT_NAMES = {"asin": "arcsin", "acos": "arccos", "atan": "arctan", "sigmoid": "σ"}
_LATEX_NAMES = {
    "asin": r"\arcsin",
    "acos": r"\arccos",
    "atan": r"\arctan",
    "sigmoid": r"\sigma",
    "sign": r"\operatorname{sign}",
    "log10": r"\log_{10}",
    "log2": r"\log_{2}",
}
_SUPERSCRIPTS = str.maketrans("0123456789-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
_FROM_SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_LATEX_CONSTANTS = {"π": r"\pi", "τ": r"\tau"}


def as_text(node: Node) -> str:
    """4x³ − 9x², e^(−x²), 1/(2√x). `parse` reads it back from `in_grammar`, unless it is so long
    that it ends in …
    """
    return _shortened(node, _Text({}))


def with_numbers(node: Node, values: Mapping[str, str]) -> str:
    """The text with numbers put for the variables: 4·8³ − 9·8², 4·(−1.5)³.

    values  for each variable's name the number, as it is to be written
    """
    return _shortened(node, _Text(values))


def as_latex(node: Node) -> str:
    """The formula for a typesetter; of one that is too long the first terms, or dots alone."""
    if _fits(node):
        return _Latex({}).write(node).text
    shown = _terms_that_fit(node, {})
    if shown is None:
        return r"\ldots"
    return _Latex({}).write(shown).text + r" + \ldots"


def _shortened(node: Node, writer: "_Text") -> str:
    text = writer.write(node).text
    if len(text) <= MOST_TEXT:
        return text
    shown = _terms_that_fit(node, writer.values)
    if shown is None:
        return text[:MOST_TEXT] + _MORE
    return f"{writer.write(shown).text} + {_MORE}"


def _fits(node: Node) -> bool:
    return len(_Text({}).write(node).text) <= MOST_TEXT


def _terms_that_fit(node: Node, values: Mapping[str, str]) -> Node | None:
    """The first terms of a sum, as many as there is room for; None where there are none."""
    shown: list[Node] = []
    room = MOST_TEXT
    for term in node.terms if isinstance(node, Sum) else ():
        room -= len(_Text(values).write(term).text) + len(" + ")
        if room < 0:
            break
        shown.append(term)
    if not shown:
        return None
    return shown[0] if len(shown) == 1 else Sum(tuple(shown))


class _Text(Writer):
    def given(self, number: str) -> Piece:
        if number.startswith((MINUS, "-")):
            return Piece(number, Bond.SUM, Edge.NUMBER)
        if TIMES in number:
            return Piece(number, Bond.PRODUCT, Edge.NUMBER)
        # 10³⁰⁰ is a power already.
        bond = Bond.ATOM if number.isascii() else Bond.POWER
        return Piece(number, bond, Edge.NUMBER, Edge.NUMBER)

    def constant(self, name: str) -> Piece:
        edge = Edge.E if name == "e" else Edge.LETTER
        return Piece(name, Bond.ATOM, edge, edge)

    def name(self, name: str) -> str:
        return _TEXT_NAMES.get(name, name)

    def above(self, exponent: Node) -> str:
        return self.write(exponent).text.translate(_SUPERSCRIPTS)

    def brackets(self, text: str) -> str:
        return f"({text})"

    def bars(self, inside: Piece) -> Piece:
        return Piece(f"|{inside.text}|", Bond.ATOM)

    def root(self, name: str, inside: Piece) -> Piece:
        sign = "√" if name == "sqrt" else "∛"
        return Piece(sign + self.wrapped(inside, Bond.ATOM).text, Bond.POWER, Edge.ROOT)

    def raised(self, base: Piece, exponent: Node) -> Piece:
        is_negative, whole = without_sign(exponent)
        if isinstance(whole, Number) and whole.value.denominator == 1 and whole.value < LARGE:
            raised = f"{'-' if is_negative else ''}{whole.value}".translate(_SUPERSCRIPTS)
            tail = base.tail if base.tail is not Edge.NUMBER else Edge.OTHER
            return Piece(base.text + raised, Bond.POWER, base.head, tail)
        above = self.wrapped(self.write(exponent), Bond.ATOM)
        head = Edge.RAISED if base.head is Edge.LETTER else base.head
        return Piece(f"{base.text}^{above.text}", Bond.POWER, head)

    def fraction(self, above: Sequence[Node], below: Sequence[Node]) -> Piece:
        over = self.joined(above, is_tight=True)
        over = self.wrapped(over, Bond.PRODUCT)
        under = self.joined(below, is_tight=len(below) == 1)
        return Piece(f"{over.text}/{self.wrapped(under, Bond.POWER).text}", Bond.PRODUCT, over.head)

    def between(self, tail: Edge, head: Edge) -> str:
        if tail is Edge.NUMBER and head is Edge.NAME:
            return " "
        is_close = head is Edge.BRACKET and tail in (Edge.NUMBER, Edge.LETTER, Edge.BRACKET)
        is_close |= tail is Edge.NUMBER and head in (
            Edge.LETTER,
            Edge.RAISED,
            Edge.E,
            Edge.ROOT,
        )
        is_close |= tail is Edge.LETTER and head is Edge.LETTER
        return "" if is_close else TIMES


class _Latex(Writer):
    minus = "-"

    def given(self, number: str) -> Piece:
        piece = _Text({}).given(number)
        return piece._replace(text=_number_latex(number))

    def constant(self, name: str) -> Piece:
        return Piece(_LATEX_CONSTANTS.get(name, name), Bond.ATOM, Edge.LETTER, Edge.LETTER)

    def name(self, name: str) -> str:
        return _LATEX_NAMES.get(name, rf"\{name}")

    def above(self, exponent: Node) -> str:
        return f"^{{{self.write(exponent).text}}}"

    def brackets(self, text: str) -> str:
        return rf"\left( {text} \right)"

    def bars(self, inside: Piece) -> Piece:
        return Piece(rf"\left| {inside.text} \right|", Bond.ATOM, Edge.BRACKET, Edge.BRACKET)

    def root(self, name: str, inside: Piece) -> Piece:
        index = "" if name == "sqrt" else "[3]"
        return Piece(rf"\sqrt{index}{{{inside.text}}}", Bond.POWER, Edge.ROOT, Edge.BRACKET)

    def raised(self, base: Piece, exponent: Node) -> Piece:
        text = f"{base.text}^{{{self.write(exponent).text}}}"
        return Piece(text, Bond.POWER, base.head, base.tail)

    def fraction(self, above: Sequence[Node], below: Sequence[Node]) -> Piece:
        over, under = (
            self.write(part[0]) if len(part) == 1 else self.joined(part) for part in (above, below)
        )
        text = rf"\frac{{{over.text}}}{{{under.text}}}"
        return Piece(text, Bond.CALL, Edge.BRACKET, Edge.BRACKET)

    def between(self, tail: Edge, head: Edge) -> str:
        # After sin x, and before a number, what is close would be misread.
        return r" \cdot " if tail is Edge.OTHER or head is Edge.NUMBER else " "


def _number_latex(number: str) -> str:
    """1.5·10⁷ as 1.5 \\cdot 10^{7}."""
    # A comma between braces belongs to its number; a bare one would have a space behind it.
    number = number.replace(MINUS, "-").replace(",", "{,}")
    mantissa, times, power = number.rpartition(TIMES)
    digits = power.rstrip("⁰¹²³⁴⁵⁶⁷⁸⁹⁻")
    raised = power[len(digits) :].translate(_FROM_SUPERSCRIPTS)
    text = f"{digits}^{{{raised}}}" if raised else digits
    return rf"{mantissa} \cdot {text}" if times else text
