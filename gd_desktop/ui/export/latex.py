"""Tables as LaTeX, with numbers as they are shown."""

import math
import re
from collections.abc import Sequence

from gd_desktop.app.frame import Frame
from gd_desktop.core.neuron import Neuron
from gd_desktop.formulas import weight_letters
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import MINUS, TIMES, Style, fixed
from gd_desktop.steps import MEMORY_LETTERS
from gd_desktop.tongue import decimal_sign

MOST_ROWS = 1000
_GREEK = {"η": r"\eta", "α": r"\alpha", "ν": r"\nu", "ŷ": r"\hat{y}"}
_RAISED = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹⁻", "0123456789-")
_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_ESCAPED = {
    **{sign: rf"\{sign}" for sign in "&%$#_{}"},
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
# Signs of mathematics within a text, spaces at which no line ends, and the marks that hold a part
# together where one writes from the right.
_SIGNS = {
    **{sign: f"${name}$" for sign, name in _GREEK.items()},
    "β": r"$\beta$",
    "ρ": r"$\rho$",
    "ε": r"$\varepsilon$",
    "∞": r"$\infty$",
    "×": r"$\times$",
    "·": r"$\cdot$",
    MINUS: "$-$",
    "–": "--",
    "\u202f": r"\,",
    "\u00a0": "~",
    **{chr(sign): f"$^{{{chr(plain)}}}$" for sign, plain in _RAISED.items()},
    **{chr(sign): f"$_{{{chr(plain)}}}$" for sign, plain in _LOWERED.items()},
    **dict.fromkeys("\u2066\u2067\u2068\u2069", ""),
}


def latex_table(frame: Frame, appearance: Appearance, setting: str) -> str:
    """A tabular of rows 0 to the cursor, at most MOST_ROWS, which needs no package. A comment
    above it tells the `setting`.
    """
    style, trail = appearance.style, frame.trail
    heads = _heads(frame, appearance)
    lines = [[f"${head}$" for head in heads]]
    for step in range(min(frame.cursor + 1, MOST_ROWS)):
        row = trail.row(step)
        cells = [str(step)]
        if isinstance(frame.problem, Neuron) and frame.per_epoch > 1:
            cells.append(str(step // frame.per_epoch))
        numbers: list[float] = []
        if trail.is_narrow:
            numbers += row.x.tolist()
            for part, values in zip(frame.optimizer.memory, row.state, strict=False):
                if part in MEMORY_LETTERS:
                    numbers.append(_size(values.tolist()))
        numbers += [_size(row.gradient.tolist()) if len(row.gradient) else row.norm, row.cost]
        cells += [number(value, style) for value in numbers]
        lines.append([f"${cell}$" for cell in cells])
    return tabular(setting, "r" * len(heads), lines)


def tabular(setting: str, columns: str, lines: Sequence[Sequence[str]]) -> str:
    """Lines of LaTeX's cells, the first of which are the heads of the columns: r to the right, l to
    the left. A comment above tells the `setting`.
    """
    head, *body = (" & ".join(cells) + r" \\" for cells in lines)
    return "\n".join(
        [
            *(f"% {line}" for line in setting.splitlines()),
            rf"\begin{{tabular}}{{{columns}}}",
            r"\hline",
            head,
            r"\hline",
            *body,
            r"\hline",
            r"\end{tabular}",
            "",
        ]
    )


def _size(values: list[float]) -> float:
    """One number as it is; of more, their norm."""
    return values[0] if len(values) == 1 else math.hypot(*values)


def _heads(frame: Frame, appearance: Appearance) -> list[str]:
    """What the columns are called, in mathematics."""
    names = frame.problem.parameters
    is_one, is_neuron = len(names) == 1, isinstance(frame.problem, Neuron)
    cost = _symbol(appearance.cost_letter)
    heads = ["k"]
    if is_neuron and frame.per_epoch > 1:
        heads.append(r"\mathrm{epoch}")
    if frame.trail.is_narrow:
        letters = [*weight_letters(len(names) - 1), "b"] if is_neuron else list(names)
        heads += [_indexed(letter) for letter in letters]
        for part in frame.optimizer.memory:
            if part in MEMORY_LETTERS:
                letter = MEMORY_LETTERS[part]
                heads.append(f"{letter}_k" if is_one else rf"\|{letter}_k\|")
    if is_one:
        slope = "f'(x_k)" if frame.setup.model == "function" else r"\frac{dy}{dx}(x_k)"
    else:
        slope = rf"\|\nabla {cost if is_neuron else 'f'}\|"
    return [*heads, slope, f"{cost}_k" if is_one else cost]


def _indexed(letter: str) -> str:
    """x as x_k, and w₁ as w_{1,k}."""
    name, index = letter[0], letter[1:].translate(_LOWERED)
    return f"{escaped(name)}_{{{index},k}}" if index else f"{escaped(name)}_k"


def _symbol(letter: str) -> str:
    return _GREEK.get(letter, letter)


def number(value: float, style: Style) -> str:
    """A number as it is shown, in mathematics: -2.800, 1.234 \\cdot 10^{7}, 0{,}5."""
    if math.isnan(value):
        return r"\mathrm{nan}"
    text = fixed(value, style).replace(MINUS, "-").replace("∞", r"\infty")
    text = re.sub(
        rf"{TIMES}10([⁰¹²³⁴⁵⁶⁷⁸⁹⁻]+)",
        lambda power: rf" \cdot 10^{{{power[1].translate(_RAISED)}}}",
        text,
    )
    # A bare comma would have a space behind it.
    return text.replace(",", "{,}") if decimal_sign() == "," else text


def escaped(text: str) -> str:
    """A text as LaTeX reads it, sign by sign."""
    return "".join(_ESCAPED.get(sign, sign) for sign in text)


def written(text: str) -> str:
    """A text as the window has it, signs of mathematics included: $\\eta$ = 0.1."""
    return "".join(_SIGNS.get(sign, escaped(sign)) for sign in text)
