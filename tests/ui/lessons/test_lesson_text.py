"""The text of a page: Markdown, formulas, live numbers and keys."""

import gc
import math
import unicodedata
import warnings
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from gd_desktop.app.jobs import Jobs
from gd_desktop.core.descent import Descent
from gd_desktop.core.figures import Figure, Standing, parse_condition
from gd_desktop.core.setup import Setup
from gd_desktop.io.lessons.lesson import Page, Scene
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import Rounding, Style
from gd_desktop.ui.lessons.formula_shelf import FormulaShelf, Wish
from gd_desktop.ui.lessons.latex_text import latex_text
from gd_desktop.ui.lessons.lesson_text import LessonText
from gd_desktop.ui.lessons.live_text import LiveText
from gd_desktop.ui.lessons.values import Values, figure_text, live_text, role_of
from gd_desktop.ui.theme import load_theme
from tests.ui.conftest import left_over

LIGHT, DARK = load_theme("light"), load_theme("dark")
FIGURES = {
    "first": Figure("x", step=1),
    "slow": Figure("step", until=parse_condition("cost < 3")),
}


@pytest.fixture
def shelf(qtbot: QtBot) -> Iterator[FormulaShelf]:
    with warnings.catch_warnings():
        # The typesetter finds its fonts in a way that Python is about to change.
        warnings.simplefilter("ignore", DeprecationWarning)
        import ziamath  # noqa: F401
    jobs = Jobs()
    yield FormulaShelf(jobs)
    jobs.close()


@pytest.fixture
def text(shelf: FormulaShelf, qapp: QApplication) -> Iterator[LiveText]:
    made = LiveText(shelf)
    made.dress(LIGHT)
    made.resize(340, 100)
    made.show()
    yield made
    made.deleteLater()
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert not left_over()


@pytest.fixture
def standings() -> list[Standing]:
    """The story's run at its start, and after each of nine steps."""
    descent = Descent(Setup())
    found = [Standing.of(descent)]
    for _ in range(9):
        descent.forward(1)
        found.append(Standing.of(descent))
    return found


def values(standing: Standing | None = None, **computed: float | str) -> Values:
    return Values(FIGURES, computed, standing)


# --- numbers as they are written


@pytest.mark.parametrize(
    ("value", "decimals", "wanted"),
    [
        (6.8, None, "6.8"),
        (2.0, None, "2"),
        (-2.0, None, "−2"),
        (73605.0, None, "73\u202f605"),
        (-73605.0, None, "−73\u202f605"),
        (107.0, None, "107"),
        (4.4576, None, "4.458"),
        (0.000123456, None, "0.0001235"),
        (6.8, 2, "6.80"),
        (4.465, 2, "4.47"),
        (73605.0, 0, "73605"),
        (math.nan, None, "–"),
        (math.inf, None, "∞"),
        ("not-yet", None, "not yet"),
    ],
)
def test_a_figure_has_four_digits_unless_it_is_whole_or_told(
    value: float | str, decimals: int | None, wanted: str
) -> None:
    assert figure_text(value, decimals) == wanted


@pytest.mark.parametrize(
    ("quantity", "value", "decimals", "wanted"),
    [
        ("x", 5.84, None, "5.84"),
        ("x", 4.4576, None, "4.45"),
        ("x", 4.4576, 3, "4.458"),
        ("step", 3.0, None, "3"),
        ("step", 12345.0, None, "12\u202f345"),
        ("epoch", 1.5, None, "1.5"),
        ("rate", 0.001, None, "0.001"),
        ("batch", "all", None, "all"),
        ("cost", math.nan, None, "–"),
    ],
)
def test_a_live_number_has_the_style_in_force_unless_it_is_set_or_told(
    quantity: str, value: float | str, decimals: int | None, wanted: str
) -> None:
    style = Style(2, Rounding.TRUNCATE)
    assert live_text(quantity, value, style, decimals) == wanted


def test_a_number_has_the_colour_of_what_it_speaks_of() -> None:
    roles = {name: role_of(name) for name in ("x", "next", "slope", "slope2", "norm", "pull")}
    assert roles == {
        "x": "path_text",
        "next": "path_text",
        "slope": "gradient_text",
        "slope2": "gradient_text",
        "norm": "gradient_text",
        "pull": "gradient_text",
    }
    assert {role_of(name) for name in ("cost", "drop", "error")} == {"cost_text"}
    assert {role_of(name) for name in ("rate", "step", "factor", "outcome")} == {"ink"}
    assert values().role("first") == "path_text"


# --- formulas in words


@pytest.mark.parametrize(
    ("latex", "wanted"),
    [
        (r"x_{k+1} = x_k - \eta \, f'(x_k)", "xₖ₊₁ = xₖ − η f′(xₖ)"),
        (r"\frac{dy}{dx} = 2x - 4", "dy/dx = 2x − 4"),
        (r"\sigma(z) = \frac{1}{1 + e^{-z}}", "σ(z) = 1/(1 + e^(−z))"),
        (r"C = \frac{1}{2N}\sum_i (\hat{y}_i - y_i)^2", "C = 1/(2N) Σᵢ (ŷᵢ − yᵢ)²"),
        (r"w^T x", "wᵀ x"),
        (r"\left( a \right)", "( a )"),
        (r"\text{slope} \cdot \eta", "slope · η"),
        ("x^", "x^"),
        ("}{", ""),
        ("{" * 200 + "x", None),
        (r"\frac", None),
        ("", ""),
    ],
)
def test_a_formula_can_be_said_in_words(latex: str, wanted: str | None) -> None:
    said = latex_text(latex)
    if wanted is not None:
        assert unicodedata.normalize("NFC", said) == wanted


# --- what is shown


def test_numbers_are_put_into_the_text_and_replaced_in_place(
    text: LiveText, standings: list[Standing], qtbot: QtBot
) -> None:
    text.show_text("At 𝜎 {x}{cost} of {first:2}: **{step}**.", values(first=6.8))
    document = text.document()
    assert text.plain_text() == "At 𝜎 …… of 6.80: …."
    text.show_values(values(standings[0], first=6.8))
    assert text.plain_text() == "At 𝜎 8.00038.000 of 6.80: 0."
    text.show_values(values(standings[9], first=6.8))
    qtbot.waitUntil(lambda: text.plain_text().endswith(" 9."))
    assert text.plain_text() == "At 𝜎 2.8052.649 of 6.80: 9."
    assert text.document() is document
    assert document.toPlainText() == text.plain_text()
    assert text.accessibleDescription() == text.plain_text()


def test_numbers_that_chase_each_other_are_shown_at_most_eight_times_a_second(
    text: LiveText, standings: list[Standing], qtbot: QtBot
) -> None:
    text.show_text("{step}", values(standings[0]))
    shown = []
    text.retold.connect(lambda: shown.append(text.plain_text()))
    for standing in standings[1:]:
        text.show_values(values(standing))
    qtbot.waitUntil(lambda: text.plain_text() == "9")
    assert shown == ["1", "9"]


def test_a_name_that_is_no_quantity_is_a_dash(text: LiveText, standings: list[Standing]) -> None:
    text.show_text("{nothing} {{x}", values(standings[0]))
    assert text.plain_text() == "– {x}"


def test_formulas_are_typeset_and_stay_text_where_they_cannot_be(
    text: LiveText, shelf: FormulaShelf, qtbot: QtBot
) -> None:
    text.show_text(r"Let $x_k$ be, and $\frac{$ not; $x_k$.", values())
    assert text.plain_text() == "Let xₖ be, and / not; xₖ."
    before = text.plain_text()
    with qtbot.waitSignal(shelf.made):
        pass
    assert text.document().toPlainText().count("\ufffc") == 2
    assert text.plain_text() == before
    # Another size of the letters, another colour: it is made anew, and is text until then.
    text.dress(DARK)
    assert "\ufffc" not in text.document().toPlainText()
    with qtbot.waitSignal(shelf.made):
        pass
    assert text.document().toPlainText().count("\ufffc") == 2
    # What has been made is there at once.
    text.dress(LIGHT)
    assert text.document().toPlainText().count("\ufffc") == 2


def test_a_formula_is_never_wider_than_the_text(
    text: LiveText, shelf: FormulaShelf, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(shelf.made):
        text.show_text("$" + "a + " * 40 + "b$", values())
    assert text.document().idealWidth() <= text.viewport().width()
    text.resize(200, 100)
    assert text.document().idealWidth() <= text.viewport().width() == 200


def test_keys_are_drawn_and_long_code_is_not(text: LiveText) -> None:
    text.show_text("Press `Shift+R`, or read `x = x - rate * slope(x)`.", values())
    assert text.document().toPlainText().count("\ufffc") == 1
    assert text.plain_text() == "Press Shift+R, or read x = x - rate * slope(x)."


def test_nothing_is_loaded_or_followed(text: LiveText, tmp_path: object) -> None:
    path = f"{tmp_path}/picture.png"
    text.grab().save(path)
    text.show_text(
        f"![seen]({path}) [there](https://example.org/a) [here]({path}) <b>bold</b>", values()
    )
    said = text.plain_text()
    assert said == "there (https://example.org/a) here <b>bold</b>"
    assert "\ufffc" not in text.document().toPlainText()
    image = QTextDocument.ResourceType.ImageResource.value
    for name in (path, f"file://{path}", "https://example.org/a.png", "data:image/png;base64,AA"):
        assert text.loadResource(image, QUrl(name)) is None
    assert "<a " not in text.document().toHtml()


@pytest.mark.parametrize(
    "markdown",
    [
        ">" * 20_000 + " x",
        "[" * 20_000,
        "*a **b " * 4000,
        "`" * 20_000,
        "$" * 20_000,
        "$x$ " * 5000,
        "{x} " * 5000,
        "{" * 20_000,
        "* " * 10_000,
        "".join("  " * depth + "* x\n" for depth in range(150)),
        "|" * 10_000 + "\n" + "|-" * 5000,
        "\u202e\u0645" * 5000,
        "a\x00\x07b" * 3000,
        "\ue000\uf8ff" * 100,
        "a" * 20_000,
    ],
    ids=lambda markdown: repr(markdown[:8]),
)
def test_strange_markdown_does_no_harm(text: LiveText, markdown: str) -> None:
    text.show_text(markdown, values(first=1.0))
    text.grab()
    assert text.height() >= 1
    text.show_text("Well.", values())
    assert text.plain_text() == "Well."


def test_it_is_as_high_as_what_it_says(text: LiveText) -> None:
    text.show_text("Short.", values())
    low = text.height()
    text.show_text("Long. " * 60, values())
    high = text.height()
    assert high > 5 * low
    text.resize(680, high)
    assert low < text.height() < high


def test_a_table_behind_a_quote_begins_as_any_other(text: LiveText) -> None:
    text.show_text("> Said.\n\n| a | b |\n|---|---|\n| 1 | 2 |", values())
    assert "\u2029" not in text.document().toRawText()


def test_other_numbers_leave_the_place_one_has_scrolled_to(
    shelf: FormulaShelf, standings: list[Standing], qtbot: QtBot
) -> None:
    area, page = QScrollArea(), Page("t", "Words. " * 600 + "{x} {cost}", Scene(Setup()))
    made = LessonText(shelf)
    made.dress(LIGHT, Appearance())
    area.setWidget(made)
    area.setWidgetResizable(True)
    area.resize(300, 200)
    area.show()
    made.show_page(page, values(standings[0]))
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() > 500)
    area.verticalScrollBar().setValue(321)
    made.show_values(values(standings[5]))
    assert made.plain_text().endswith("3.966 5.865")
    assert area.verticalScrollBar().value() == 321
    assert made.verticalScrollBar().maximum() == 0
    area.deleteLater()


def test_what_is_copied_has_the_formulas_in_words(
    text: LiveText, shelf: FormulaShelf, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(shelf.made):
        text.show_text("With $\\eta$ and `S`.", values())
    text.selectAll()
    assert text.createMimeDataFromSelection().text() == "With η and S."


def test_the_shelf_keeps_as_many_as_it_may_and_what_was_just_made(
    shelf: FormulaShelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("gd_desktop.ui.lessons.formula_shelf._MOST", 4)
    monkeypatch.setattr("gd_desktop.ui.lessons.formula_shelf._typeset", lambda wish: b"<svg/>")

    def make(*names: str) -> None:
        with qtbot.waitSignal(shelf.made):
            for name in names:
                assert shelf.find(Wish(name, 12, "#000")) is None

    def kept() -> str:
        return "".join(wish.latex for wish in shelf._made)

    make("a", "b")
    make("c")
    assert kept() == "abc"
    make("d", "e")
    assert kept() == "bcde"
    make(*"fghijk")
    assert kept() == "fghijk"
    make("l")
    assert kept() == "ijkl"


def test_a_page_of_formulas_is_told_of_once_and_its_leavings_do_not_pile_up(
    shelf: FormulaShelf, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    collected: list[int] = []

    def collect() -> None:
        collected.append(gc.get_count()[0])
        collect_in_earnest()

    collect_in_earnest = gc.collect
    collect_in_earnest()
    monkeypatch.setattr(gc, "collect", collect)
    wishes = [
        Wish(f"\\frac{{x_{{{number}}}^2}}{{\\sqrt{{y}}}}", 16, "#000") for number in range(30)
    ]
    told: list[int] = []
    shelf.made.connect(lambda: told.append(len(shelf._made)))
    with qtbot.waitSignal(shelf.made):
        assert [shelf.find(wish) for wish in wishes] == [None] * 30
    assert told == [30]
    assert all(map(shelf.find, wishes))
    # Some 35,000 objects came, of which the most part lay about at no time.
    assert sum(collected) > 20_000
    assert max(collected) < sum(collected) / 3
