"""A typed function as a problem to descend."""

import math
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

from gd_desktop.core.expression.refusal import ExpressionRefusal
from gd_desktop.core.function import parse_function
from gd_desktop.core.problem import Problem

BANANA = parse_function("(1-x)^2 + 100(y-x^2)^2")


def test_it_says_what_it_is() -> None:
    one, two = parse_function("x^2"), BANANA
    assert one.text == "x^2"
    assert (one.parameters, two.parameters) == (("x",), ("x", "y"))
    assert (one.region, two.region) == (((-6.0, 6.0),), ((-6.0, 6.0), (-6.0, 6.0)))
    assert (one.extremum, one.lower_bound) == (None, None)
    assert (len(two.slopes), len(two.bends), len(two.bends[0])) == (2, 2, 2)


def test_functions_of_the_same_text_are_equal() -> None:
    text = "x^2 + 1"
    first = parse_function(text)
    parse_function.cache_clear()
    again = parse_function(text)
    assert first is not again
    assert first == again
    assert hash(first) == hash(again)
    assert first != parse_function("x^2+1")
    assert again is parse_function(text)


def test_shapes() -> None:
    points = np.array([[0.5, 1.0], [1.0, 1.0], [2.0, -1.0]])
    value, gradient = BANANA.evaluate(points[0])
    assert isinstance(value, float)
    assert gradient.shape == (2,)
    assert BANANA.curvature(points[0]).shape == (2, 2)
    assert BANANA.evaluate_many(points).shape == (3,)
    assert BANANA.slopes_many(points).shape == (3, 2)
    assert BANANA.evaluate_many(points[:0]).shape == (0,)
    assert BANANA.slopes_many(points[:0]).shape == (0, 2)
    arrays = (gradient, BANANA.evaluate_many(points), BANANA.slopes_many(points))
    assert {array.dtype for array in arrays} == {np.dtype(np.float64)}


def test_samples_are_passed_over() -> None:
    x = np.array([0.3, 0.4])
    value, gradient = BANANA.evaluate(x, np.array([0, 1]))
    assert value == BANANA.evaluate(x)[0]
    assert gradient.tolist() == BANANA.evaluate(x)[1].tolist()


def test_many_points_are_worked_on_in_blocks_that_do_not_show() -> None:
    points = np.random.default_rng(0).normal(size=(40_000, 2))
    some = [0, 1, 16_383, 16_384, 32_768, 39_999]
    values, slopes = BANANA.evaluate_many(points), BANANA.slopes_many(points)
    assert values[some].tolist() == [BANANA.evaluate(point)[0] for point in points[some]]
    assert slopes[some].tolist() == [BANANA.evaluate(point)[1].tolist() for point in points[some]]


@pytest.mark.parametrize("text", ["0x", "x - x + 2", "2x", "0y + 3x"])
def test_what_is_constant_is_so_at_each_point(text: str) -> None:
    function = parse_function(text)
    points = np.ones((4, len(function.parameters)))
    assert function.evaluate_many(points).shape == (4,)
    assert function.slopes_many(points).shape == points.shape
    assert not function.curvature(points[0]).any()


@pytest.mark.parametrize(
    ("text", "at", "value"),
    [
        ("ln x", -1.0, math.nan),
        ("ln x", 0.0, -math.inf),
        ("√x", -4.0, math.nan),
        ("1/x", 0.0, math.inf),
        ("1/x^2", 0.0, math.inf),
        ("sin(x)/x", 0.0, math.nan),
        ("x/x", 0.0, math.nan),
        ("x^0.5", -1.0, math.nan),
        ("x^x", -1.5, math.nan),
        ("asin x", 2.0, math.nan),
        ("e^(e^x)", 10.0, math.inf),
        ("x^9", 1e300, math.inf),
        ("x - x", math.inf, math.nan),
        ("x", math.nan, math.nan),
        ("tan x", math.inf, math.nan),
    ],
)
def test_the_undefined_is_an_answer(text: str, at: float, value: float) -> None:
    function, x = parse_function(text), np.array([at])
    with np.errstate(all="raise"):
        cost, gradient = function.evaluate(x)
        curvature = function.curvature(x)
        many, slopes = function.evaluate_many(x[None]), function.slopes_many(x[None])
    assert cost == pytest.approx(value, nan_ok=True)
    assert many == pytest.approx([value], nan_ok=True)
    if math.isnan(value):
        assert np.isnan([*gradient, *curvature[0], *slopes[0]]).all()


def test_whole_numbers_are_points_too() -> None:
    function = parse_function("x^-2 + x^2")
    assert function.evaluate(np.array([2]))[0] == 4.25
    assert function.evaluate_many(np.array([[2], [-2]])).tolist() == [4.25, 4.25]


def test_the_sigmoid_of_large_numbers() -> None:
    function = parse_function("σ(x)")
    for at, value in ((-1000.0, 0.0), (1000.0, 1.0), (0.0, 0.5)):
        cost, gradient = function.evaluate(np.array([at]))
        assert cost == value
        assert np.isfinite(gradient).all()


@pytest.mark.parametrize("axes", [(0,), (1,), (0, 1), (1, 0)])
def test_what_is_held_stays_as_it_is(axes: tuple[int, ...]) -> None:
    x = np.array([0.7, -0.4])
    held: Problem = BANANA.hold(x, axes)
    values = np.array([1.1, 0.6])[: len(axes)]
    moved = x.copy()
    moved[list(axes)] = values
    value, gradient = BANANA.evaluate(moved)
    assert held.parameters == tuple("xy"[axis] for axis in axes)
    assert held.region == ((-6.0, 6.0),) * len(axes)
    assert (held.extremum, held.lower_bound) == (None, None)
    assert held.evaluate(values)[0] == value
    assert held.evaluate(values)[1].tolist() == gradient[list(axes)].tolist()
    assert held.evaluate_many(values[None]).tolist() == [value]
    expected = BANANA.curvature(moved)[np.ix_(axes, axes)]
    assert held.curvature(values).tolist() == expected.tolist()


def test_holding_twice() -> None:
    x = np.array([0.7, -0.4])
    turned = BANANA.hold(x, (1, 0))
    once = turned.hold(np.array([2.0, 3.0]), (0,))  # y moves, x = 3
    assert once.parameters == ("y",)
    assert once.evaluate(np.array([5.0]))[0] == BANANA.evaluate(np.array([3.0, 5.0]))[0]


def test_slopes_of_what_is_held() -> None:
    held = BANANA.hold(np.array([0.7, -0.4]), (1,))
    expected = BANANA.slopes_many(np.array([[0.7, 2.0]]))[:, [1]]
    assert held.slopes_many(np.array([[2.0]])).tolist() == expected.tolist()  # type: ignore[attr-defined]


def test_one_variable_has_no_other_to_hold() -> None:
    function = parse_function("x^2")
    assert function.hold(np.array([1.0]), (0,)) is function


def test_threads_may_share_a_function() -> None:
    parse_function.cache_clear()
    points = np.linspace(-2, 2, 200)

    def walk(seed: int) -> list[float]:
        function = parse_function("e^(sin x) + x^2/3 - |x|")
        return [function.evaluate(np.array([x]))[0] for x in points]

    with ThreadPoolExecutor(4) as threads:
        results = list(threads.map(walk, range(8)))
    assert all(result == results[0] for result in results)


def test_a_refusal_is_given_again() -> None:
    for _ in range(2):
        with pytest.raises(ExpressionRefusal):
            parse_function("x +")
