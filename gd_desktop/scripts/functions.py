"""Parabolas, typed functions and terrains as functions of a program."""

from gd_desktop.core.curves import Parabola
from gd_desktop.core.expression.nodes import Call, Node
from gd_desktop.core.function import Function
from gd_desktop.scripts.draft import Draft, Point, returned, returned_array
from gd_desktop.scripts.expression import SIGMOID, as_python, number


def say_parabola(draft: Draft, parabola: Parabola, has_slope: bool, has_curvature: bool) -> None:
    """a*x**2 + b*x + c, and its derivatives as far as a method asks for them."""
    a, b, c = parabola.a, parabola.b, parabola.c
    whole = _polynomial((a, "x**2"), (b, "x"), (c, ""))
    if not has_slope:
        # A search compares costs that a rounding can tell apart: with the same roundings.
        inner = _polynomial((a, "x"), (b, ""))
        whole = _polynomial((1.0, f"({inner})*x" if b else f"{inner}*x"), (c, ""))
    draft.define("f(x)", returned(whole))
    if has_slope:
        draft.define("slope(x)", returned(_polynomial((2 * a, "x"), (b, ""))))
    if has_curvature:
        draft.define("curvature(x)", returned(number(2 * a)))


def say_function(
    draft: Draft, function: Function, point: Point, has_slope: bool, has_curvature: bool
) -> None:
    """A function as it was typed, and its derivatives as far as a method asks for them."""
    names = ", ".join(function.parameters)
    said = [function.tree]
    said += function.slopes if has_slope else ()
    said += [bend for row in function.bends for bend in row] if has_curvature else []
    if any(_calls(node, SIGMOID) for node in said):
        say_sigmoid(draft)
    draft.define(f"f({names})", returned(as_python(function.tree)))
    slopes = [as_python(slope) for slope in function.slopes]
    bends = [[as_python(bend) for bend in row] for row in function.bends]
    if point.size == 1:
        if has_slope:
            draft.define(f"slope({names})", returned(slopes[0]))
        if has_curvature:
            draft.define(f"curvature({names})", returned(bends[0][0]))
        return
    if has_slope:
        draft.define(f"gradient({names})", returned_array([slopes]))
    if has_curvature:
        draft.define(f"hessian({names})", returned_array(bends))


def say_sigmoid(draft: Draft) -> None:
    """1 / (1 + e^-z)."""
    draft.define(f"{SIGMOID}(z)", ["return 1 / (1 + np.exp(-z))"])


def _calls(node: Node, name: str) -> bool:
    if isinstance(node, Call) and node.name == name:
        return True
    return any(_calls(below, name) for below in node.children)


def _polynomial(*terms: tuple[float, str]) -> str:
    """The terms that are not 0, or 0."""
    text = ""
    for factor, power in terms:
        if factor == 0:
            continue
        shown = power if abs(factor) == 1 and power else _times(abs(factor), power)
        if not text:
            text = f"-{shown}" if factor < 0 else shown
        else:
            text += f" {'-' if factor < 0 else '+'} {shown}"
    return text or "0"


def _times(factor: float, power: str) -> str:
    return f"{number(factor)}*{power}" if power else number(factor)
