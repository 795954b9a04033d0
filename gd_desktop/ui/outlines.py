"""Typeset formulas for a picture: there at once, and with no outline around their letters."""

from collections.abc import Callable, Iterable
from contextlib import suppress

from PySide6.QtWidgets import QWidget

from gd_desktop.app.jobs import Token
from gd_desktop.ui.formula_view import FormulaView, Wish, typeset
from gd_desktop.ui.theme import Theme

# Qt draws a path without a stroke with a pen without a colour, which SVG and PDF take for black:
# the formula would turn bold. With a pen that cannot be seen it stays as it is.
_NO_OUTLINE = b'<svg stroke="#000000" stroke-opacity="0" '
_MOST = 40  # formulas that are kept: a window has a dozen, and is shown in two themes

# What is drawn at once was made before, in the jobs' thread as all other formulas: the first one
# takes long.
_made: dict[Wish, bytes] = {}


def making(widget: QWidget, themes: Iterable[Theme]) -> Callable[[Token], dict[Wish, bytes]]:
    """The work, for the jobs' thread, that typesets all formulas of a widget in some themes; what
    comes of it is for `keep`.
    """
    wishes = {
        formula.wish(theme)
        for formula in widget.findChildren(FormulaView)
        for theme in themes
        if formula.latex
    } - set(_made)

    def work(token: Token) -> dict[Wish, bytes]:
        made = {}
        for wish in wishes:
            token.check()
            # What cannot be typeset stays the text that it is.
            with suppress(Exception):
                made[wish] = typeset(*wish)
        return made

    return work


def keep(made: dict[Wish, bytes]) -> None:
    """Have formulas at hand from now on."""
    _made.update(made)
    for wish in list(_made)[: max(0, len(_made) - _MOST)]:
        del _made[wish]


def show_formulas(widget: QWidget, is_vector: bool) -> None:
    """Show the formulas of a widget that are at hand; they go with the next change of looks."""
    for formula in widget.findChildren(FormulaView):
        svg = _made.get(formula.wish()) if formula.is_dressed else None
        if svg is not None:
            formula.show_made(svg.replace(b"<svg ", _NO_OUTLINE, 1) if is_vector else svg)
