"""The lessons that come with the app, as a window in another language has them."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from gd_desktop import tongue
from gd_desktop.app.jobs import Jobs
from gd_desktop.io.lessons.read import builtin_lessons, load_lesson
from gd_desktop.ui.lessons.builtin import BuiltInLessons


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


@pytest.fixture
def brackets() -> Iterator[None]:
    """A language with all texts in brackets, for one test."""
    tongue.speak("xx", lambda context, text, count: f"[{text}]")
    yield
    tongue.speak()


def test_the_list_and_the_lessons_are_translated(qtbot: QtBot, jobs: Jobs, brackets: None) -> None:
    lessons = BuiltInLessons(jobs)
    with qtbot.waitSignal(lessons.ready, timeout=10_000):
        lessons.want()
    assert len(lessons.entries) == len(builtin_lessons())
    for entry, (name, path) in zip(lessons.entries, builtin_lessons(), strict=True):
        english = load_lesson(path)
        assert (entry.name, entry.title) == (name, f"[{english.title}]")
        assert entry.summary == f"[{english.summary}]"
        lesson = lessons.lessons[name]
        assert lesson.title == entry.title
        assert [page.title for page in lesson.pages] == [
            f"[{page.title}]" for page in english.pages
        ]
        assert [page.scene for page in lesson.pages] == [page.scene for page in english.pages]
