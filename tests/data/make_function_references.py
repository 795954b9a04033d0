"""Makes the reference values of typed functions with SymPy and mpmath; no test runs it.

    pip install sympy==1.14.0 mpmath==1.3.0
    python tests/data/make_function_references.py

Each function stands here twice: as a person types it, and in Python for SymPy, which derives it.
All is computed with 50 digits at the exact binary values of the points; mpmath's numerical
derivatives of the same function are compared before anything is written. null: not a finite real.
"""

import itertools
import json
from pathlib import Path
from typing import Any

import mpmath
import sympy as sp

HERE = Path(__file__).parent
DIGITS = 50
STEPS = 20
RATES = (0.01, 0.1)
# Beyond this a walk runs away: each step multiplies its roundings by as much as it grows.
FAR = 1e3

x, y = sp.symbols("x y", real=True)
E, pi, tau = sp.E, sp.pi, 2 * sp.pi
sin, cos, tan, exp, ln, sqrt, Abs = sp.sin, sp.cos, sp.tan, sp.exp, sp.log, sp.sqrt, sp.Abs
half = sp.Rational(1, 2)

POINTS = {1: [[-2.3], [-0.7], [0.4], [1.9], [5.1]],
          2: [[0.6, -1.3], [1.7, 0.8], [-2.1, 2.4], [0.3, 0.2]]}  # fmt: skip

# Typed, for SymPy, and where a walk begins, if one does.
FUNCTIONS: dict[str, tuple[str, Any, list[float] | None]] = {
    "parabola": ("x^2 - 4x + 6", x**2 - 4 * x + 6, [8.0]),
    "quartic": ("x^4 - 3x^3 + 2", x**4 - 3 * x**3 + 2, [3.0]),
    "double well": ("(x² − 1)²", (x**2 - 1) ** 2, [1.7]),
    "tilted well": ("x⁴/4 − x² + x/3", x**4 / 4 - x**2 + x / 3, [2.0]),
    "waves on a bowl": ("sin x + x²/10", sin(x) + x**2 / 10, [7.0]),
    "absolute": ("|x|", Abs(x), [3.05]),
    "root of absolute": ("√|x|", sqrt(Abs(x)), [2.05]),
    "bell": ("1 − e^(−x²)", 1 - exp(-(x**2)), [1.3]),
    "cosine": ("cos x", cos(x), [0.5]),
    "logarithm": ("x − ln x", x - ln(x), [3.0]),
    "reciprocal": ("x + 1/x", x + 1 / x, [3.0]),
    "x to the x": ("x^x", x**x, [1.5]),
    "logistic": ("1/(1+e^-x)", 1 / (1 + exp(-x)), [1.0]),
    "sigmoid": ("σ(2x) + x^2/9", 1 / (1 + exp(-2 * x)) + x**2 / 9, [2.0]),
    "rational": ("(x^2+1)(x-3)/(x^2+5)", (x**2 + 1) * (x - 3) / (x**2 + 5), [2.0]),
    "damped wave": ("e^(-x/3) cos 2x", exp(-x / 3) * cos(2 * x), [2.0]),
    "cardinal sine": ("-sin(x)/x", -sin(x) / x, None),
    "tangent": ("tan(x/4)^2", tan(x / 4) ** 2, None),
    "inverse sine": ("asin(x/6)arccos(x/6)", sp.asin(x / 6) * sp.acos(x / 6), None),
    "arctangent": ("x atan x", x * sp.atan(x), [2.0]),
    "hyperbolic": ("cosh(x/2) + sinh(x/3)", sp.cosh(x / 2) + sp.sinh(x / 3), [2.5]),
    "tanh": ("tanh(x)^2 - 0.5tanh x", sp.tanh(x) ** 2 - sp.tanh(x) / 2, None),
    "cube root": ("∛x + x²", sp.sign(x) * Abs(x) ** sp.Rational(1, 3) + x**2, None),
    "logarithms": ("log10(x) log2(x)", ln(x) ** 2 / (ln(10) * ln(2)), None),
    "powers": ("2^x + x^2.5 + 3^-x", 2**x + x ** sp.Rational(5, 2) + 3**-x, None),
    "towers": ("e^(sin x^2)·x^(1/2)", exp(sin(x**2)) * sqrt(x), None),
    "sign": ("sign(x)·x^3", sp.sign(x) * x**3, None),
    "constants": ("πx - e·x^2 + τ/x", pi * x - E * x**2 + tau / x, None),
    "deep": ("sqrt(1+sqrt(1+sqrt(1+x^2)))", sqrt(1 + sqrt(1 + sqrt(1 + x**2))), None),
    "bowl": ("x² + y²", x**2 + y**2, [2.0, -1.5]),
    "long bowl": ("x²/10 + 2y²", x**2 / 10 + 2 * y**2, [5.0, 1.0]),
    "saddle": ("x² − y²", x**2 - y**2, [2.0, 0.01]),
    "hills": ("sin x · sin y + (x² + y²)/20", sin(x) * sin(y) + (x**2 + y**2) / 20, [4.0, 3.0]),
    "banana": ("(1-x)^2 + 100(y-x^2)^2", (1 - x) ** 2 + 100 * (y - x**2) ** 2, None),
    "Himmelblau": (
        "(x^2+y-11)^2 + (x+y^2-7)^2",
        (x**2 + y - 11) ** 2 + (x + y**2 - 7) ** 2,
        [2.5, 1.5],
    ),
    "Rastrigin": (
        "20 + x² − 10cos(τx) + y² − 10cos(τy)",
        20 + x**2 - 10 * cos(tau * x) + y**2 - 10 * cos(tau * y),
        None,
    ),
    "Beale": (
        "(1.5-x+xy)^2+(2.25-x+xy^2)^2+(2.625-x+xy^3)^2",
        (sp.Rational(3, 2) - x + x * y) ** 2
        + (sp.Rational(9, 4) - x + x * y**2) ** 2
        + (sp.Rational(21, 8) - x + x * y**3) ** 2,
        None,
    ),
    "cone": ("√(x² + y²)", sqrt(x**2 + y**2), [2.05, -1.0]),
    "two bells": (
        "-e^(-(x-1)^2-y^2) - e^(-(x+1)^2-(y-1)^2)",
        -exp(-((x - 1) ** 2) - y**2) - exp(-((x + 1) ** 2) - (y - 1) ** 2),
        [0.4, -0.6],
    ),
    "x to the y": ("x^y", x**y, None),
    "product": ("xy e^(-x^2-y^2)", x * y * exp(-(x**2) - y**2), [0.5, 0.9]),
    "valley": ("|x|y² + ln(1+x²)", Abs(x) * y**2 + ln(1 + x**2), [1.2, 0.7]),
    "quotient": ("(x-y)/(1+x^2+y^2)", (x - y) / (1 + x**2 + y**2), [0.5, 0.2]),
}


def real(value: sp.Expr) -> float | None:
    """A finite real number as the nearest float."""
    number = sp.N(value, DIGITS)
    return float(number) if number.is_real and number.is_finite else None


def put(expression: sp.Expr, variables: list[sp.Symbol], point: list[Any]) -> sp.Expr:
    """The expression at a point, whose floats are taken as the exact numbers that they are."""
    exact = {name: sp.Rational(value) for name, value in zip(variables, point, strict=True)}
    return expression.subs(exact)


def checked(
    expression: sp.Expr,
    variables: list[sp.Symbol],
    orders: tuple[int, ...],
    point: list[float],
) -> float | None:
    """A derivative at a point, the same by SymPy and by mpmath."""
    derived = expression
    for name, order in zip(variables, orders, strict=True):
        derived = sp.diff(derived, name, order) if order else derived
    value = real(put(derived, variables, point))
    if value is not None and any(orders):
        plain = sp.lambdify(variables, expression, "mpmath")
        at = tuple(mpmath.mpf(part) for part in point)
        with mpmath.workdps(DIGITS):
            several = len(at) > 1
            numeric = mpmath.diff(plain, at if several else at[0], orders if several else orders[0])
            assert abs(numeric - value) <= 1e-13 * (1 + abs(value)), (expression, point, orders)
    return value


def walk(
    expression: sp.Expr, variables: list[sp.Symbol], start: list[float], rate: float
) -> list[list[float]]:
    """The points of plain gradient descent, until it runs away."""
    slopes = [sp.lambdify(variables, sp.diff(expression, name), "mpmath") for name in variables]
    rows = [start]
    with mpmath.workdps(DIGITS):
        at = [mpmath.mpf(part) for part in start]
        for _ in range(STEPS):
            at = [part - mpmath.mpf(rate) * slope(*at)
                  for part, slope in zip(at, slopes, strict=True)]  # fmt: skip
            if not all(abs(part) < FAR for part in at):
                break
            rows.append([float(part) for part in at])
    return rows


def main() -> None:
    """Write what SymPy and mpmath say of each function."""
    functions = {}
    for name, (text, expression, start) in FUNCTIONS.items():
        variables = [x, y] if expression.has(y) else [x]
        d = len(variables)
        units = [tuple(int(i == j) for j in range(d)) for i in range(d)]
        twos = [[tuple(map(sum, zip(a, b, strict=True))) for b in units] for a in units]
        points = []
        for point in POINTS[d]:
            row: dict[str, Any] = {"x": point, "value": None}
            value = checked(expression, variables, (0,) * d, point)
            if value is not None:
                row["value"] = value
                row["gradient"] = [checked(expression, variables, u, point) for u in units]
                row["hessian"] = [
                    [checked(expression, variables, two, point) for two in line] for line in twos
                ]
            points.append(row)
        functions[name] = {
            "text": text,
            "points": points,
            "walks": [
                {"rate": rate, "rows": walk(expression, variables, start, rate)}
                for rate in RATES
                if start is not None
            ],
        }
    counted = itertools.chain.from_iterable(each["walks"] for each in functions.values())
    assert len(functions) >= 40
    assert sum(len(each["rows"]) > STEPS for each in counted) >= 40
    document = {"sympy": sp.__version__, "mpmath": mpmath.__version__, "functions": functions}
    path = HERE / "function_references.json"
    path.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
