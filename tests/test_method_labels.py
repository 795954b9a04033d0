"""What the methods and their settings are called, and how their formulas read."""

import re
import warnings

import pytest

from gd_desktop import data_labels, labels, landscape_labels, neuron_labels
from gd_desktop.core import methods
from gd_desktop.core.methods import MOST_EVALUATIONS, OPTION_NAMES, OPTIONS, Option
from gd_desktop.formulas import COST_LETTERS, RATE_LETTERS, Notation
from gd_desktop.labels import Label
from gd_desktop.method_labels import (
    METHOD,
    METHODS,
    accepted,
    example,
    formulas,
    grid_note,
    legend,
    option_label,
    option_name,
    too_many_points,
)

MODULES = (labels, neuron_labels, data_labels, landscape_labels)
every_method = pytest.mark.parametrize("method", methods.METHODS)


def test_every_method_and_setting_has_a_name_and_a_tooltip() -> None:
    assert tuple(METHODS) == methods.METHODS
    told = [*METHODS.values(), *(option_label(each) for own in OPTIONS.values() for each in own)]
    for label in told:
        assert label.name
        assert label.tip.endswith(".")
    assert len({label.tip for label in METHODS.values()}) == len(METHODS)
    assert len({option_name(name) for name in OPTION_NAMES}) == len(OPTION_NAMES)


def test_the_method_has_a_key_of_its_own() -> None:
    menus = "".join(
        text[text.index("&") + 1]
        for text in (labels.FILE, labels.EDIT, labels.DESCEND, labels.VIEW, labels.HELP)
    )
    taken = {
        label.key
        for module in MODULES
        for value in vars(module).values()
        for label in (value if isinstance(value, tuple) and type(value) is tuple else (value,))
        if isinstance(label, Label) and label.key
    }
    assert {"R", "A", "K"} <= taken
    assert METHOD.key not in taken | set(menus)


@pytest.mark.parametrize(
    ("method", "place", "name", "tip"),
    [
        ("momentum", 0, "Momentum β", "A number from 0 to below 1. Default: 0.9."),
        ("rmsprop", 0, "Decay ρ", "A number between 0 and 1, both left out. Default: 0.99."),
        ("rmsprop", 1, "ε", "A number above 0, at most 1. Default: 1e-8."),
        ("adagrad", 0, "ε", "A number above 0, at most 1. Default: 1e-10."),
        ("adam", 1, "β₂", "A number between 0 and 1, both left out. Default: 0.999."),
        ("grid-search", 0, "From", "A number. At first the range that the picture begins with."),
        (
            "grid-search",
            2,
            "Points",
            "A whole number from 2 to 1,000,000. Default: 25, fewer with many parameters.",
        ),
    ],
)
def test_a_tooltip_tells_the_range_and_the_default(
    method: str, place: int, name: str, tip: str
) -> None:
    label = option_label(OPTIONS[method][place])
    assert label.name == name
    assert label.tip.endswith(tip)


@pytest.mark.parametrize("option", [each for own in OPTIONS.values() for each in own])
def test_the_examples_are_taken(option: Option) -> None:
    assert option.check(float(example(option))) == float(example(option))
    assert accepted(option).startswith("a ")


@every_method
@pytest.mark.parametrize(
    ("notation", "parameter", "dimension"),
    [(Notation(*pair), "x", 1) for pair in zip(RATE_LETTERS, COST_LETTERS, strict=True)]
    + [(Notation("α", "J"), "w", 3)],
)
def test_a_formula_is_written_in_the_letters_in_use(
    method: str, notation: Notation, parameter: str, dimension: int
) -> None:
    lines = formulas(method, notation, parameter, dimension)
    assert 1 <= len(lines) <= 2
    text = " ".join(line.text for line in lines)
    latex = " ".join(line.latex for line in lines)
    assert f"{parameter} ←" in text
    assert rf"{parameter} \leftarrow" in latex
    assert methods.takes_rate(method) == (notation.rate in text)
    others = set(RATE_LETTERS + COST_LETTERS) - set(notation)
    assert not others & set(text)
    told = legend(method, notation, parameter, dimension)
    assert told.endswith(".")
    assert methods.takes_rate(method) == (f"{notation.rate}: the learning rate" in told)
    assert told.startswith("w: the weights and the bias; ") == (parameter == "w")


@every_method
@pytest.mark.parametrize("dimension", [1, 2])
def test_a_formula_can_be_typeset_and_fits_the_card(method: str, dimension: int) -> None:
    with warnings.catch_warnings():
        # The typesetter finds its fonts in a way that Python is about to change.
        warnings.simplefilter("ignore", DeprecationWarning)
        import ziamath
    for line in formulas(method, Notation("η", "J"), "w", dimension):
        width, height = ziamath.Latex(line.latex, size=16, inline=False).getsize()
        assert width < 335
        assert height < 26


@every_method
def test_every_letter_of_a_formula_is_one_of_its_settings_or_explained(method: str) -> None:
    notation = Notation()
    text = " ".join(line.text for line in formulas(method, notation))
    greek = set(re.findall("β₁|β₂|β|ρ|ε", text))
    named = {option_name(option.name).split()[-1] for option in OPTIONS[method]}
    assert greek == named - {"From", "To", "Points"}
    for letter in set(re.findall("[vsgmH](?![a-z])", text)) & set("vsgmH"):
        assert letter in legend(method, notation)


@pytest.mark.parametrize(
    ("points", "dimension", "note"),
    [
        (25, 1, "25 points: 25 evaluations here; 625 in two dimensions, 9.5·10¹³ in ten."),
        (25, 2, "25 × 25 points: 625 evaluations here; 9.5·10¹³ in ten dimensions."),
        (
            25,
            3,
            "25 points for each of 3 parameters: 15\u202f625 evaluations here; "
            "9.5·10¹³ in ten dimensions.",
        ),
        (
            1_000_000,
            1,
            "1\u202f000\u202f000 points: 1\u202f000\u202f000 evaluations here; "
            "10¹² in two dimensions, 10⁶⁰ in ten.",
        ),
    ],
)
def test_the_grid_says_what_it_costs(points: int, dimension: int, note: str) -> None:
    assert grid_note(points, dimension) == note


@pytest.mark.parametrize("dimension", [1, 2, 3, 4, 5, 6, 12, 19, 20, 65, 785])
def test_the_most_points_are_the_most(dimension: int) -> None:
    count, limit, most = too_many_points(25, dimension)
    assert limit == "1\u202f000\u202f000"
    assert most**dimension <= MOST_EVALUATIONS < (most + 1) ** dimension
    assert count == ("over 10³⁰⁰" if dimension == 785 else count)
