"""What is said of walks down typed functions, and with every method."""

import re

import pytest

from gd_desktop import sentences
from gd_desktop.core.curves import Parabola
from gd_desktop.core.descent import Descent
from gd_desktop.core.methods import METHODS
from gd_desktop.core.setup import Setup
from gd_desktop.formulas import Notation
from gd_desktop.io.gallery import gallery
from gd_desktop.trace_table import Stand

NOTATION = Notation()


def walked(text: str, start: tuple[float, ...], steps: int, **values: object) -> Descent:
    """A descent down a typed function after some steps."""
    descent = Descent(Setup(model="function", function=text, start=start, **values))  # type: ignore[arg-type]
    if steps:
        descent.forward(steps)
    return descent


def told(descent: Descent) -> str:
    """The verdict."""
    return str(sentences.verdict(Stand.of(descent), NOTATION))


def assert_is_prose(text: str) -> None:
    assert re.fullmatch(r"\S.*\.", text), text
    for fault in ("  ", "None", "nan", "..", " .", "!", "undefined at", "{", "}"):
        assert fault not in text, text


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("steps", [0, 1, 3, 400])
def test_every_method_is_told_in_prose(method: str, steps: int) -> None:
    for entry in gallery():
        setup = Setup(
            model="function",
            function=entry.text,
            start=entry.start,
            rate=entry.rate,
            method=method,
            steps=1000,
        )
        descent = Descent(setup)
        if steps:
            descent.forward(steps)
        stand = Stand.of(descent)
        assert_is_prose(str(sentences.verdict(stand, NOTATION)))
        assert_is_prose(sentences.forecast(stand, NOTATION))
        assert_is_prose(sentences.summary(stand, NOTATION).replace("undefined", "1"))
        setting = sentences.setting(
            setup, descent.trail.row(0).x.tolist(), descent.problem, NOTATION
        )
        assert " ".join(entry.text.split()) in setting


@pytest.mark.parametrize(
    ("text", "start", "steps", "values", "said"),
    [
        ("x^2 - 4x + 6", (8.0,), 0, {}, "Ready. The walk begins at x₀ = 8."),
        ("x^2", (3.0,), 300, {}, "a minimum, for the function curves up"),
        ("-x^2", (0.0,), 0, {}, "Balanced on the top. The slope is 0 at x = 0"),
        ("x^2 - y^2", (0.0, 0.0), 0, {}, "On a saddle."),
        ("x^3", (0.0,), 0, {}, "Converged on a flat"),
        (
            "ln x",
            (0.5,),
            1,
            {"rate": 0.5},
            "Walked into a gap. At step 1",
        ),
        ("1/x", (-1.0,), 1, {"rate": 1.0}, "the walk came to x = 0, where"),
        (
            "ln x",
            (-1.0,),
            0,
            {},
            "the walk begins at x = −1, where the function is not",
        ),
        ("x^4 - 3x^3 + 2", (-5.0,), 9, {}, "the numbers are too large to compute with. Choose a"),
        ("e^(x^2)", (3.0,), 9, {}, "the numbers are too large to compute with. Choose a smaller"),
        ("ln(cosh x)", (1000.0,), 0, {}, "too large to compute with. Choose another start."),
        ("x^2 + y^3", (1.0, 0.0), 200, {}, "One way the curvature is 0"),
        ("|x|", (1.0,), 1, {"rate": 1.0}, "The walk stands in a corner, x = 0"),
        ("-x^2", (4.0,), 0, {"tolerance": 10.0}, "The slope is 8 at x = 4, within the tolerance."),
        ("x + y", (1.0, 1.0), 3, {}, "every step is alike"),
        ("x^2", (3.0,), 2, {"method": "momentum", "rate": 5.0}, "it is still getting faster"),
        ("x^2", (3.0,), 3, {"method": "momentum", "options": (("momentum", 0.1),)}, "gets slower"),
        (
            "x^4/4 - x^2 + 2x",
            (0.0,),
            33,
            {"method": "newton-raphson"},
            "Cycling. The walk comes back to the same point every",
        ),
        ("x^2", (3.0,), 25, {"method": "grid-search", "options": (("low", 1.0),)}, "grid’s edge"),
        ("sqrt x", (0.0,), 0, {}, "No slope here. At step 0 the walk stands at x = 0,"),
        ("x^2", (3.0,), 600, {"rate": 3.0}, "Diverged."),
        ("-x^2", (3.0,), 2500, {}, "Down without end."),
        ("-x^2", (3.0,), 5, {}, "It gets steeper here"),
        ("|x|", (0.05,), 30, {}, "Cycling. The walk comes back to the same point every 2 steps"),
        ("x^2", (3.0,), 1, {"rate": 1.1}, "Going up. The last step was too long"),
        ("x^2", (3.0,), 4, {"method": "momentum", "rate": 0.5}, "Going down."),
        ("x^2", (3.0,), 2, {"method": "momentum", "rate": 0.6}, "Swinging up."),
        ("x^3 - x", (-2.0,), 0, {"method": "newton-raphson"}, "f″ = −12 here: the local parabola"),
        ("x^3 - x", (0.0,), 0, {"method": "newton-raphson"}, "No step from here. f″ = 0"),
        ("x^3 - x", (0.0,), 1, {"method": "newton-raphson"}, "No next point."),
        ("x^2 - y^2", (2.0, 1.0), 0, {"method": "newton-raphson"}, "H is not positive definite"),
        ("x^2 + x + y", (2.0, 1.0), 0, {"method": "newton-raphson"}, "H is singular"),
        ("x^2", (3.0,), 4, {"method": "grid-search"}, "Searching. 5 of 25 points tried"),
        (
            "x^2",
            (3.0,),
            25,
            {"method": "grid-search"},
            "The best of 25 points is x = 0, cost 0; the points are 0.5 apart. Gradient descent is "
            "as near after 13 evaluations.",
        ),
        (
            "ln(-x^2)",
            (3.0,),
            25,
            {"method": "grid-search"},
            "None of the 25 points has a cost.",
        ),
    ],
)
def test_what_is_said(
    text: str, start: tuple[float, ...], steps: int, values: dict[str, object], said: str
) -> None:
    assert said in told(walked(text, start, steps, **values))


@pytest.mark.parametrize(
    ("method", "limit"), [("momentum", 1.9), ("nesterov", 2 * 1.9 / (2.8 * 2))]
)
def test_the_limits_of_momentum_are_where_its_walks_turn(method: str, limit: float) -> None:
    stand = Stand.of(Descent(Setup(method=method)))
    assert f"=\u00a0{limit:.3g}." in sentences.forecast(stand, NOTATION)

    def farthest(rate: float) -> float:
        descent = Descent(Setup(method=method, rate=rate))
        descent.forward(3000)
        return abs(descent.row().x.item() - 2)

    assert farthest(0.99 * limit) < 1e-3
    assert not farthest(1.01 * limit) < 100


def test_a_parabola_that_opens_downwards_has_no_such_limit() -> None:
    setup = Setup(coefficients=(-1.0, 0.0, 0.0), method="momentum")
    assert isinstance(Descent(setup).problem, Parabola)
    assert "own limit" not in sentences.forecast(Stand.of(Descent(setup)), NOTATION)


def test_the_end_of_a_search_is_told_in_the_status_line() -> None:
    setup = Setup(method="grid-search")
    descent = Descent(setup)
    ending = descent.forward(1000)
    assert sentences.ending(ending, setup) == "The grid is searched: 25 evaluations."
