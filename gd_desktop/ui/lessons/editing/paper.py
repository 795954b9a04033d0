"""The file that a lesson is written into, and what is said where it cannot be."""

from pathlib import Path
from typing import NamedTuple, Self

from gd_desktop import lesson_labels as labels
from gd_desktop import lesson_words, words
from gd_desktop.io.lessons import ENDING
from gd_desktop.io.lessons.lesson import Lesson
from gd_desktop.io.lessons.read import load_lesson
from gd_desktop.io.lessons.refusal import LessonRefusal
from gd_desktop.io.lessons.write import save_lesson
from gd_desktop.io.stamp import Stamp, stamp_of
from gd_desktop.tongue import fill


class Paper(NamedTuple):
    """The file of a draft, None: it has none yet; and its stamp when it was opened or saved."""

    path: Path | None = None
    stamp: Stamp | None = None

    @classmethod
    def of(cls, path: Path) -> Self:
        """A file as it is now."""
        return cls(path, stamp_of(path))

    @property
    def name(self) -> str:
        """The file's; "" where there is none."""
        return self.path.name if self.path is not None else ""

    @property
    def is_changed(self) -> bool:
        """Whether others have written the file since."""
        found = stamp_of(self.path) if self.path is not None else None
        return found is not None and found != self.stamp


def with_ending(path: Path) -> Path:
    """A file by whose name the app knows that it is a lesson."""
    is_lesson = path.suffix.lower() == ENDING
    return path if is_lesson else path.with_name(f"{path.name}{ENDING}")


def read(path: Path) -> Lesson | str:
    """A lesson; or why there is none, in a sentence."""
    try:
        return load_lesson(path)
    except LessonRefusal as no:
        return f"{path.name}: {lesson_words.refusal(no)}"
    except OSError as error:
        return words.cannot_read(path.name, error.strerror or str(error))


def write(path: Path, lesson: Lesson) -> str:
    """Write a lesson; a sentence where that was not possible."""
    try:
        save_lesson(path, lesson)
    except LessonRefusal as no:
        return fill(labels.CANNOT_SAVE, reason=lesson_words.on_page(no))
    except OSError as error:
        reason = error.strerror or str(error)
        return fill(labels.CANNOT_WRITE, name=path.name, reason=reason)
    return ""
