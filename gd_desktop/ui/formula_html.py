"""Parts of a formula as rich text, each coloured by what it speaks of, or covered by a "?"."""

from collections.abc import Sequence
from html import escape

from PySide6.QtGui import QFont, QFontMetricsF

from gd_desktop.app.glimpse import Glimpse
from gd_desktop.formulas import Part
from gd_desktop.ui.theme import Theme

COVER = "?"
_LOOKS = {
    "point": ("path_text", False),
    "rate": ("ink", True),
    "gradient": ("gradient_text", False),
    "memory": ("memory", False),
    "result": ("path_text", True),
    "cost": ("cost_text", True),
    "error": ("cost_text", False),
    "activation": ("path_text", False),
    "input": ("function", False),
    "": ("ink", False),
}

Covered = tuple[Part, ...]  # parts under one cover


def html_of(part: Part, theme: Theme, *, in_line: bool = True) -> str:
    """A part in its colour and weight; `in_line`: no line is broken at its spaces."""
    text = escape(part.text)
    return _span(part.role, text.replace(" ", "&nbsp;") if in_line else text, theme)


def covered_html(parts: Covered, theme: Theme, font: QFont) -> str:
    """A "?" in the place of some parts, exactly as wide as they are in a font."""
    bold = QFont(font)
    bold.setBold(True)
    widths = {False: QFontMetricsF(font), True: QFontMetricsF(bold)}
    room = sum(widths[_LOOKS[part.role][1]].horizontalAdvance(part.text) for part in parts)
    role = parts[0].role or parts[-1].role
    room -= widths[_LOOKS[role][1]].horizontalAdvance(COVER)
    space = widths[False].horizontalAdvance("\u00a0")
    # A space of any width: letters stand apart by that much more, or less.
    side = f'<span style="letter-spacing: {room / 2 - space:.3f}px">&nbsp;</span>'
    side = side if room > 0 else ""
    return f"{side}{_span(role, COVER, theme)}{side}"


def cover(line: Sequence[Part], glimpse: Glimpse) -> list[Part | Covered]:
    """A line of the live equation with what is not to be seen under covers.

    While a step is walked in phases each factor has a cover of its own; else there is one over all
    that is taken from the point.
    """
    parts: list[Part | Covered] = list(line)
    is_memory = bool(line) and line[0].role == "memory"
    gradient = next((k for k, part in enumerate(line) if part.role == "gradient"), len(line))
    for k, part in enumerate(line):
        # What the memory was, and its name, are known.
        is_new = part.role == "memory" and (k > gradient if is_memory else True)
        if (
            (part.role == "gradient" and not glimpse.slope)
            or (is_new and not glimpse.memory)
            or (part.role == "rate" and not glimpse.change)
            or (part.role == "result" and not glimpse.target)
        ):
            parts[k] = (part,)
    if is_memory or glimpse.change or glimpse.phase is not None:
        return parts
    first, last = 4, len(line) - 2  # x₁ = 8 − [0.1 · 12] = 6.8
    return [*parts[:first], tuple(line[first:last]), *parts[last:]]


def _span(role: str, text: str, theme: Theme) -> str:
    colour, is_bold = _LOOKS[role]
    weight = "; font-weight: 700" if is_bold else ""
    return f'<span style="color: {theme.colours[colour]}{weight}">{text}</span>'
