"""Lesson files as they are written: read again they are the same, and a teacher can read them."""

import datetime as dt
import tomllib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from gd_desktop import lesson_words
from gd_desktop.core.dataset import Dataset
from gd_desktop.io.builtin import load_builtin
from gd_desktop.io.lessons.lesson import Lesson, Page, Scene
from gd_desktop.io.lessons.read import builtin_lessons, load_lesson, read_lesson
from gd_desktop.io.lessons.refusal import LessonFault, LessonRefusal
from gd_desktop.io.lessons.write import (
    Draft,
    DraftPage,
    save_lesson,
    value_text,
    write_draft,
    write_lesson,
)
from gd_desktop.io.settings import WINDOW_SETUP, window_setup

from .drawn import lessons
from .rich import RICH


@settings(suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None)
@given(lessons())
def test_what_is_written_is_read_again(lesson: Lesson) -> None:
    assert read_lesson(write_lesson(lesson)) == lesson


def test_the_rich_one_and_the_built_in_ones_come_back() -> None:
    read = [read_lesson(RICH), *(load_lesson(path) for _, path in builtin_lessons())]
    for lesson in read:
        assert read_lesson(write_lesson(lesson)) == lesson


def page(text: str = "", scene: Scene | None = None) -> Lesson:
    own = scene if scene is not None else Scene(WINDOW_SETUP)
    return Lesson("T", (Page("P", text, own, scene is not None),))


def test_a_text_is_written_as_it_is_read() -> None:
    text = 'A formula: $x - \\eta f\'(x)$, "quoted".\n\n- a list\n'
    written = write_lesson(page(text))
    assert f"text = '''\n{text}'''\n" in written


@pytest.mark.parametrize(
    "text", ["it's", "a'", "''", "a\n'", "'''", "\"'''\"", "\n", "\n\na", "\\"]
)
def test_marks_within_a_text_are_kept(text: str) -> None:
    assert read_lesson(write_lesson(page(text))).pages[0].text == text


def test_numbers_are_written_as_people_write_them() -> None:
    scene = Scene(replace(WINDOW_SETUP, start=(8.0,), rate=0.1, coefficients=(1.0, -4.0, 6.0)))
    written = write_lesson(page(scene=scene))
    assert "start = [8]\n" in written
    assert "rate = 0.1\n" in written
    assert "coefficients = [1, -4, 6]\n" in written


ODD_VALUES = {
    "nan": float("nan"),
    "infinite": [float("inf"), -float("inf")],
    "a null sign": "a\0b",
    "signs over lines": "a\n\x1b'''\x7f\rb",
    "a date": dt.date(1979, 5, 27),
    "a time": [dt.time(7, 32), dt.datetime(1979, 5, 27, 7, 32, tzinfo=dt.UTC)],
    "many digits": 16**6000,
    "many digits below 0": -(2**63) - 1,
    "mixed": [1, "a", True, 0.5],
    "tables": {"a b": {"c\x01": [1, {"d": 2}]}},
}


@pytest.mark.parametrize("value", ODD_VALUES.values(), ids=ODD_VALUES.keys())
def test_what_does_not_belong_into_a_lesson_is_written_too(value: object) -> None:
    """A draft can hold anything that TOML can, and its reader says what is wrong."""
    found = tomllib.loads(f"a = {value_text(value)}\n")["a"]
    assert found == value or (repr(found), repr(value)) == ("nan", "nan")
    figure = {"quantity": "x", "with": {"rate": value}}
    draft = Draft("T", pages=[DraftPage({"title": "P", "text": "", "figures": [("a", figure)]})])
    with pytest.raises(LessonRefusal) as caught:
        read_lesson(write_draft(draft))
    assert caught.value.path[:4] == ("page", 0, "figures", "a")
    assert lesson_words.refusal(caught.value).endswith(".")


@pytest.mark.parametrize("text", ["a\0b", "a\nb\x1b", "\x7f"])
def test_a_text_with_control_signs_is_written_as_it_is(text: str) -> None:
    draft = Draft("T", pages=[DraftPage({"title": "P", "text": text})])
    assert tomllib.loads(write_draft(draft))["page"][0]["text"] == text


def test_a_batch_is_not_written_where_it_means_nothing() -> None:
    setup = replace(WINDOW_SETUP, batch=16)
    scene = Scene(setup, lanes=(replace(setup, batch=8, rate=0.5),))
    (read,) = read_lesson(write_lesson(page(scene=scene))).pages
    assert read.scene.setup == WINDOW_SETUP
    assert read.scene.lanes == (replace(WINDOW_SETUP, rate=0.5),)


def test_data_of_a_file_is_written_with_its_rows_and_without_its_place() -> None:
    rows = np.array([[1.0, 2.0], [3.0, 4.0]])
    data = Dataset("/home/teacher/pets.csv", ("a", "b"), rows, np.array([0.0, 1.0]))
    setup = replace(window_setup("neuron"), data=data, start="zeros")
    written = write_lesson(page(scene=Scene(setup)))
    assert "/home" not in written
    found = read_lesson(written).pages[0].scene.setup
    assert found == replace(setup, data=replace(data, source="pets", is_own=True))


@pytest.mark.parametrize(
    ("name", "called"),
    [("caf\udce9.csv", "caf\ufffd"), ("a\x01b.csv", "a\ufffdb"), (" .csv", "own")],
)
def test_data_of_a_file_with_an_odd_name_can_be_written(name: str, called: str) -> None:
    """On Linux, a file can be called anything."""
    data = Dataset(f"/home/{name}", ("a",), np.ones((2, 1)), np.array([0.0, 1.0]))
    setup = replace(window_setup("neuron"), data=data, start="zeros")
    found = read_lesson(write_lesson(page(scene=Scene(setup)))).pages[0].scene.setup
    assert found.data == replace(data, source=called, is_own=True)


def test_data_is_written_once_for_pages_that_share_it() -> None:
    data = Dataset("mine", ("a",), np.ones((3, 1)), np.array([0.0, 1.0, 1.0]), is_own=True)
    setup = replace(window_setup("neuron"), data=data, start="zeros")
    lesson = Lesson(
        "T",
        (
            Page("P", "", Scene(setup)),
            Page("Q", "", Scene(replace(setup, rate=0.5))),
        ),
    )
    written = write_lesson(lesson)
    assert written.count("rows =") == 1
    assert read_lesson(written) == lesson


USUAL = load_builtin("penguins")
OWN_OF_THAT_NAME = Dataset(
    *("penguins", ("a",), np.ones((3, 1)), np.array([0.0, 1.0, 1.0])), is_own=True
)
KINDRED = {
    "all features after one": (load_builtin("penguins", USUAL.names[:1]), USUAL),
    "another feature after one": (
        load_builtin("penguins", USUAL.names[:1]),
        load_builtin("penguins", USUAL.names[-1:]),
    ),
    "the usual class after the other": (load_builtin("penguins", (), USUAL.classes[0]), USUAL),
    "built-in after own rows": (OWN_OF_THAT_NAME, USUAL),
    "some of built-in after own rows": (
        OWN_OF_THAT_NAME,
        load_builtin("penguins", USUAL.names[:1]),
    ),
    "own rows after built-in": (USUAL, OWN_OF_THAT_NAME),
}


@pytest.mark.parametrize(("first", "second"), KINDRED.values(), ids=KINDRED.keys())
def test_data_of_one_name_on_two_pages_is_told_apart(first: Dataset, second: Dataset) -> None:
    setup = replace(window_setup("neuron"), start="zeros")
    pages = (
        Page("P", "", Scene(replace(setup, data=first))),
        Page("Q", "", Scene(replace(setup, data=second))),
    )
    assert read_lesson(write_lesson(Lesson("T", pages))).pages == pages


def test_too_many_rows_are_refused_with_the_page() -> None:
    data = Dataset("big", ("a",), np.ones((2001, 1)), np.arange(2001) % 2, is_own=True)
    setup = replace(window_setup("neuron"), data=data, start="zeros")
    with pytest.raises(LessonRefusal) as caught:
        write_lesson(page(scene=Scene(setup)))
    assert caught.value.fault is LessonFault.ROWS
    assert lesson_words.refusal(caught.value) == (
        "Page 1, state, rows: the data has 2\u202f001 rows, and a lesson can carry 2\u202f000. "
        "Keep fewer."
    )


def test_more_than_a_file_may_hold_is_refused() -> None:
    lesson = Lesson("T", tuple(Page("P", "x" * 19_000, Scene(WINDOW_SETUP)) for _ in range(60)))
    with pytest.raises(LessonRefusal) as caught:
        write_lesson(lesson)
    assert caught.value.fault is LessonFault.TOO_LARGE


def test_a_lesson_is_saved_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "a.lesson"
    lesson = read_lesson(RICH)
    save_lesson(path, lesson)
    assert load_lesson(path) == lesson
    too_large = Lesson("T", tuple(Page("P", "x" * 19_000, Scene(WINDOW_SETUP)) for _ in range(60)))
    with pytest.raises(LessonRefusal):
        save_lesson(path, too_large)
    assert load_lesson(path) == lesson
    assert [entry.name for entry in tmp_path.iterdir()] == ["a.lesson"]
