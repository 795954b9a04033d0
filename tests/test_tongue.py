"""The language in force: texts, plurals, constants, and both directions of writing."""

import sys
import weakref
from collections.abc import Iterator
from dataclasses import dataclass
from types import ModuleType
from typing import NamedTuple

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from gd_desktop import labels, tongue
from gd_desktop.app.preferences import Preferences
from gd_desktop.io.settings import Appearance
from gd_desktop.tongue import constants, counted, fill, is_text, speak, spoken, tr
from gd_desktop.ui.speech import Speech


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak()


class Named(NamedTuple):
    key: str
    name: str


@dataclass(frozen=True)
class Sentence:
    title: str
    size: int


def bracketed(_context: str, text: str, count: int) -> str:
    return f"<{text}>" if count < 0 else f"<{count}: {text}>"


def test_english_needs_no_lookup() -> None:
    assert tr("Converged at step {step}.", step=5) == "Converged at step 5."
    assert counted(1, "{n} step", "{n} steps", n=1) == "1 step"
    assert counted(0, "{n} step", "{n} steps", n=0) == "0 steps"
    assert spoken("questions", "Why?") == "Why?"


def test_a_lookup_is_asked_and_what_it_lacks_is_english() -> None:
    speak("xx", lambda _context, text, _count: "" if text == "Run" else f"<{text}>")
    assert tr("Step {step}", step=5) == "<Step 5>"
    assert tr("Run") == "Run"
    assert spoken("data", "Run") is None


def test_plurals_go_by_the_english_plural() -> None:
    speak("xx", bracketed)
    assert counted(1, "{n} step", "{n} steps", n=1) == "<1: 1 steps>"


def test_braces_in_a_text_without_values_are_its_own() -> None:
    assert fill("{x} and {") == "{x} and {"


def test_from_right_to_left_what_is_filled_in_keeps_its_direction() -> None:
    speak("ar", lambda *_: "الخطوة {step} في {name}", is_right_to_left=True)
    told = tr("Step {step} in {name}", step="x = −4", name="الدرس")
    assert told == "الخطوة \u2066x = −4\u2069 في الدرس"


@pytest.mark.parametrize(
    ("text", "answer"),
    [("Run", True), ("x", False), ("{name} = {x}", False), ("1/L", False), ("中文", True)],
)
def test_words_are_told_from_signs(text: str, answer: bool) -> None:
    assert is_text(text) == answer


@pytest.fixture
def module(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    made = ModuleType("words_of_a_test")
    monkeypatch.setitem(sys.modules, made.__name__, made)
    monkeypatch.setattr(tongue, "_written", {})
    vars(made).update(
        TITLE="Walk",
        SIGN="x",
        LATEX="\\frac ab",
        lower="walk",
        BY_NAME={"run": "Run", "x": "x"},
        PAIR=("Back", Named("Right", "Forward")),
        SENTENCE=Sentence("Done", 3),
        COUNT=3,
    )
    constants(made.__name__, leave=("LATEX",))
    return made


def test_constants_follow_the_language(module: ModuleType) -> None:
    before = dict(vars(module))
    speak("xx", bracketed)
    assert module.TITLE == "<Walk>"
    assert module.BY_NAME == {"run": "<Run>", "x": "x"}
    assert ("<Back>", Named("Right", "<Forward>")) == module.PAIR  # keys stay
    assert Sentence("<Done>", 3) == module.SENTENCE
    assert (module.SIGN, module.LATEX, module.lower) == ("x", "\\frac ab", "walk")
    speak("yy", lambda _context, text, _count: text.upper())
    assert module.TITLE == "WALK"
    speak()
    assert {name: vars(module)[name] for name in before} == before


def test_a_module_that_comes_late_speaks_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    late = ModuleType("late_words_of_a_test")
    monkeypatch.setitem(sys.modules, late.__name__, late)
    monkeypatch.setattr(tongue, "_written", {})
    vars(late)["TITLE"] = "Walk"
    speak("xx", bracketed)
    constants(late.__name__)
    assert vars(late)["TITLE"] == "<Walk>"


@pytest.mark.parametrize(
    ("language", "counts"),
    [("de", (0, 1, 2)), ("fr", (0, 1, 2)), ("zh_CN", (1, 2)), ("ar", (0, 1, 2, 3, 11, 100))],
)
def test_qt_chooses_the_form_for_a_count(
    qapp: QApplication, language: str, counts: tuple[int, ...]
) -> None:
    speech = Speech(Preferences(Appearance(language=language)))  # type: ignore[arg-type]
    told = [labels.decimals(count) for count in counts]
    speech.fall_silent()
    # The number itself is no difference of form; Arabic says none, one and two in words.
    forms = [text.replace(str(count), "n") for text, count in zip(told, counts, strict=True)]
    assert len(set(forms)) == {"de": 2, "fr": 2, "zh_CN": 1, "ar": 5}[language]
    assert (forms[0] == forms[1]) == (language in ("fr", "zh_CN"))
    assert labels.decimals(1) == "1 decimal"


def test_a_module_may_come_while_the_language_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    first, late = ModuleType("first_words_of_a_test"), ModuleType("late_words_of_a_test")
    monkeypatch.setattr(tongue, "_written", {})
    for module in (first, late):
        monkeypatch.setitem(sys.modules, module.__name__, module)
        vars(module)["TITLE"] = "Walk"
    constants(first.__name__)

    def look_up(context: str, text: str, count: int) -> str:
        # As a job does in its own thread, with the first text that it needs.
        if late.__name__ not in tongue._written:
            constants(late.__name__)
        return bracketed(context, text, count)

    speak("xx", look_up)
    assert vars(first)["TITLE"] == vars(late)["TITLE"] == "<Walk>"


def test_translators_of_languages_that_were_left_are_gone(qapp: QApplication) -> None:
    preferences = Preferences(Appearance(language="de"))
    speech = Speech(preferences)
    first = [weakref.ref(translator) for translator in speech._translators]
    assert first
    preferences.change(language="fr")
    assert speech._translators
    assert [translator() for translator in first] == [None] * len(first)
    preferences.change(language="es")
    speech.fall_silent()
    assert not speech.findChildren(QTranslator)
