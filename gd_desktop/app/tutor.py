"""Walks a lesson: which page is open, what its numbers are, and what came of each answer."""

import math
from collections.abc import Callable
from itertools import chain
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal, Slot

from gd_desktop.app.answering import Answering
from gd_desktop.app.answers import Result
from gd_desktop.app.course import Course
from gd_desktop.app.frame import Failure, Frame
from gd_desktop.app.jobs import Cancelled, Job, Jobs, Token
from gd_desktop.app.player import Player
from gd_desktop.app.session import Moment, Session
from gd_desktop.app.standing import standing_of
from gd_desktop.core.figures import Figure, Standing, Value, read
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.io.lessons.lesson import CONTROLS, Lesson, Page, Scene

_LONG = 2000  # steps: a figure further on is one for the slow queue


class _Found(NamedTuple):
    """A figure's number; or why there is none."""

    key: int
    name: str
    value: Value
    failure: Failure | None = None


class Tutor(QObject):
    """Knows the lesson and the page, computes the page's figures, and checks answers.

    It asks for a page's scene, and locks what the page does not leave to the person. How far one
    has come in a lesson is kept when it is closed, and taken up when it is opened again.

    No task is reached by a case that was shown to answer a question, nor on the way to where a
    scene, a reset or an undo leads.
    """

    opened = Signal(object)  # Lesson
    scene_wanted = Signal(object)  # Scene: to be brought about before the signal returns
    page_changed = Signal(int)
    answered = Signal(int, object)  # the prompt's place on the page, from 0, and its Result
    figures_changed = Signal()
    stood = Signal(object)  # Standing: the run stands elsewhere, or a switch was turned
    finished = Signal()  # the last of all prompts has been answered
    closed = Signal()
    failed = Signal(object)  # Failure, of a figure's computation

    def __init__(
        self, session: Session, player: Player, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._player, self._jobs = session, player, jobs
        self._course: Course | None = None
        self._begun: list[Course] = []
        self._scene: Scene | None = None  # the last that was asked for
        self._key = 0  # of the page that is open: no other opening of a page has it
        self._computing: list[Job] = []
        self._answering: Answering | None = None
        self._frame: Frame | None = None  # the newest that belongs to the page
        self._switches: frozenset[str] = frozenset()
        self._sample = 0  # of a neuron, the chosen one
        self._arrival = 0  # the row that the run is brought to before anything is weighed
        session.restored.connect(self._await_run)
        player.frame.connect(self._take_frame)
        session.pins_changed.connect(self._look_again)

    # --- what there is

    @property
    def lesson(self) -> Lesson | None:
        """The lesson that is open."""
        return self._course.lesson if self._course is not None else None

    @property
    def index(self) -> int:
        """The number of the page that is open, from 0; 0 where none is."""
        return self._course.index if self._course is not None else 0

    @property
    def page(self) -> Page | None:
        """The page that is open."""
        return self._course.page if self._course is not None else None

    @property
    def scene(self) -> Scene | None:
        """The state that a reset returns to."""
        return self._scene

    @property
    def figures(self) -> dict[str, Value]:
        """The page's figures as far as they have been computed; nan where there is no number."""
        course = self._course
        return dict(course.figures.get(course.index, {})) if course is not None else {}

    @property
    def standing(self) -> Standing | None:
        """The run as it stands; None until the page's scene is there."""
        if self._frame is None:
            return None
        lanes = len(self._session.pins)
        return standing_of(self._frame, self._sample, lanes, self._switches)

    def result(self, prompt: int) -> Result | None:
        """What came of the last answer to one of the page's prompts; None: there was none."""
        return self._course.result(prompt) if self._course is not None else None

    def is_page_done(self, index: int) -> bool:
        """Whether a page has been seen, and all of its prompts are answered."""
        return self._course is not None and self._course.is_page_done(index)

    @property
    def open_pages(self) -> list[int]:
        """The pages that have not been seen, or have prompts without their right answer."""
        return self._course.open_pages() if self._course is not None else []

    def value(self, name: str) -> Value | None:
        """The number behind a name: a figure of the page, or else a quantity of the run as it
        stands; None while there is none yet. Raises Unknown.
        """
        page, standing = self.page, self.standing
        if page is not None and name in page.figures:
            return self.figures.get(name)
        return read(name, standing) if standing is not None else None

    # --- pages

    def open(self, lesson: Lesson) -> None:
        """Open a lesson: where one was in it, or at its first page."""
        self._leave_page()
        course = next((old for old in self._begun if old.lesson == lesson), None)
        if course is None or course.is_finished:
            self._begun = [old for old in self._begun if old is not course]
            course = Course(lesson)
            self._begun.append(course)
        self._course, self._scene = course, None
        self.opened.emit(lesson)
        self._enter_page()

    @Slot()
    def close(self) -> None:
        """Close the lesson, and leave everything to the person."""
        if self._course is None:
            return
        self._leave_page()
        self._course = self._scene = self._frame = None
        self._session.lock(())
        self.closed.emit()

    def turn_to(self, index: int) -> None:
        """Turn to a page of the lesson, from 0; others there are not."""
        course = self._course
        if course is None or index == course.index or not 0 <= index < len(course.lesson.pages):
            return
        self._leave_page()
        course.index = index
        self._enter_page()

    @Slot()
    def next(self) -> None:
        """Turn to the page after this one, if there is one."""
        self.turn_to(self.index + 1)

    @Slot()
    def previous(self) -> None:
        """Turn to the page before this one, if there is one."""
        self.turn_to(self.index - 1)

    def _leave_page(self) -> None:
        self._key += 1
        for job in self._computing:
            job.cancel()
        self._computing.clear()
        if self._answering is not None:
            self._answering.leave()
            self._answering = None

    def _enter_page(self) -> None:
        course = self._course
        assert course is not None
        page = course.page
        course.seen.add(course.index)
        answering = self._answering = Answering(course, self.value, self._take_result)
        self._set_scene(page)
        self.page_changed.emit(course.index)
        if self._answering is not answering:
            return  # whoever heard of it has turned the page, or closed the lesson
        self._compute(page)
        self._look_again()
        self._check_finished()

    def _set_scene(self, page: Page) -> None:
        """Ask for the page's scene, unless the page goes on in the run of the one before."""
        self._session.lock(())
        goes_on = page.scene == self._scene and not self._session.shows_case
        if page.has_own_scene or not goes_on:
            self._scene, self._sample = page.scene, page.scene.view.sample - 1
            self._frame = None  # of another run; the next that comes is of this one
            self.scene_wanted.emit(page.scene)
        self._session.lock(fields_held(page))

    def retell(self, retold: Callable[[Lesson], Lesson]) -> None:
        """Take lessons that say the same in other words, for those that have been begun."""
        for course in self._begun:
            course.lesson = retold(course.lesson)

    # --- figures

    def _compute(self, page: Page) -> None:
        """Have the figures computed that are not known from an earlier visit."""
        known, sample = self.figures, page.scene.view.sample - 1
        for name, figure in page.figures.items():
            if name in known:
                continue
            is_long = figure.until is not None or (figure.step or 0) > _LONG
            jobs = self._jobs.slow if is_long else self._jobs
            work = _computation(self._key, name, figure, page.scene.setup, sample)
            self._computing.append(jobs.submit(work, self._take_figure, self._take_failure))

    @Slot(object)
    def _take_figure(self, found: _Found) -> None:
        course = self._course
        if course is None or found.key != self._key:  # it was on its way when the page was left
            return
        course.figures.setdefault(course.index, {})[found.name] = found.value
        if found.failure is not None:
            self.failed.emit(found.failure)
        self.figures_changed.emit()
        self._weigh_pending()

    @Slot(object)
    def _take_failure(self, failure: Failure) -> None:
        self.failed.emit(failure)

    # --- answers

    def answer_number(self, prompt: int, text: str) -> Result | None:
        """Check a number as it was typed; None where that prompt asks for none.

        What cannot be read is told in the Result. Where the answer is still being computed, the
        Result says so, and `answered` is emitted again when it is there.
        """
        return self._answering.number(prompt, text) if self._answering is not None else None

    def answer_choice(self, prompt: int, number: int) -> Result | None:
        """Check the choice of an option, from 1; None where there is no such option."""
        return self._answering.choice(prompt, number) if self._answering is not None else None

    def set_switches(self, switches: frozenset[str]) -> None:
        """Take down which of the window's switches are on, of the names in SWITCHES."""
        if switches != self._switches:
            self._switches = switches
            self._look_again()

    def set_sample(self, sample: int) -> None:
        """Take down which of a neuron's samples is chosen, from 0."""
        if sample != self._sample:
            self._sample = sample
            self._look_again()

    def _weigh_pending(self) -> None:
        if self._answering is not None:
            self._answering.weigh_pending()

    def _take_result(self, prompt: int, result: Result) -> None:
        self.answered.emit(prompt, result)
        if result.is_right:
            self._check_finished()

    def _check_finished(self) -> None:
        course = self._course
        if course is not None and not course.is_finished and not course.open_pages():
            course.is_finished = True
            self.finished.emit()

    # --- the run as it stands

    @Slot(object)
    def _await_run(self, moment: Moment) -> None:
        """The run is brought elsewhere: until it is there, it stands nowhere."""
        self._frame, self._arrival = None, moment.cursor

    @Slot(object)
    def _take_frame(self, frame: Frame) -> None:
        if self._course is None or frame.outlook is None:
            return
        if self._frame is None and not (frame.is_over or frame.cursor >= self._arrival):
            return
        self._frame = frame
        self._look_again()

    @Slot()
    def _look_again(self) -> None:
        """Tell how the run stands, and whether it is where a prompt wants it to be."""
        answering, standing = self._answering, self.standing
        if answering is None or standing is None:
            return
        self.stood.emit(standing)
        if not self._session.shows_case:
            answering.reach(standing)
        self._weigh_pending()


def fields_held(page: Page) -> frozenset[str]:
    """The fields of the Setup that a page does not leave to the person."""
    if page.allowed is None:
        return frozenset()
    held = [fields for name, fields in CONTROLS.items() if name not in page.allowed]
    return frozenset(chain.from_iterable(held))


def _computation(key: int, name: str, figure: Figure, setup: Setup, sample: int) -> Any:
    """The work that computes a figure. One that cannot be had is nan."""

    def work(token: Token) -> _Found:
        try:
            return _Found(key, name, figure.compute(setup, sample, token.check))
        except Cancelled:
            raise
        except Refusal:
            return _Found(key, name, math.nan)
        except Exception as error:
            return _Found(key, name, math.nan, Failure.of(error))

    return work
