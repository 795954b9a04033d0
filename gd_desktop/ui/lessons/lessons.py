"""Lessons in a window: the panel beside the plots, what pages ask of the window, and the files."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from gd_desktop import lesson_labels, words
from gd_desktop.app.jobs import Jobs
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.session import Session
from gd_desktop.app.tutor import Tutor
from gd_desktop.core.refusal import Refusal
from gd_desktop.core.setup import Setup
from gd_desktop.io.lessons import ENDING
from gd_desktop.io.lessons.lesson import Lesson, Scene
from gd_desktop.io.settings import Appearance
from gd_desktop.numerals import plain
from gd_desktop.tongue import fill
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.lessons.lesson_place import LessonPlace
from gd_desktop.ui.lessons.permits import Permits
from gd_desktop.ui.lessons.scene_setter import Before, SceneSetter
from gd_desktop.ui.newest import Newest
from gd_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from gd_desktop.ui.lessons.editor import LessonEditor
    from gd_desktop.ui.lessons.panel import LessonPanel
    from gd_desktop.ui.lessons.reading import LessonFile


class Lessons(QObject):
    """Follows the actions of lessons. The panel and the editor are made when they are first wanted.

    While a lesson is open the window belongs to its pages; when it is closed, all is as before.
    """

    told = Signal(str)
    refused = Signal(str)
    failed = Signal(object)  # Failure, of a number for a text
    placed = Signal()  # the panel has come or gone: the columns are to be arranged anew
    progressed = Signal()  # a lesson has been finished

    def __init__(
        self,
        session: Session,
        player: Player,
        jobs: Jobs,
        preferences: Preferences,
        actions: Actions,
        setter: SceneSetter,
        permits: Permits,
        place: LessonPlace,
        window: QWidget,
        left: "Lessons | None" = None,
    ) -> None:
        """`left` is another window's, which goes: its lessons go on here."""
        super().__init__(window)
        self._session, self._player, self._jobs = session, player, jobs
        self._preferences, self._actions = preferences, actions
        self._setter, self._permits, self._place = setter, permits, place
        self._window = window
        self._looks: tuple[Theme, Appearance] | None = None
        self._before: Before | None = None
        self._finished: frozenset[str] = frozenset()
        self._reading = Newest(jobs, self)
        self.tutor: Tutor = left.tutor if left is not None else Tutor(session, player, jobs)
        self.tutor.setParent(self)
        self.panel: LessonPanel | None = None
        self.editor: LessonEditor | None = None
        self.tutor.scene_wanted.connect(self._show_scene)
        self.tutor.page_changed.connect(self._follow_page)
        self.tutor.opened.connect(self._begin)
        self.tutor.closed.connect(self._end)
        self.tutor.failed.connect(self.failed)
        actions.lessons.triggered.connect(self._turn)
        setter.sample_chosen.connect(self.tutor.set_sample)
        actions.open_lesson.triggered.connect(self._ask_for_file)
        actions.new_lesson.triggered.connect(self._write_new)
        actions.edit_lesson.triggered.connect(self._edit_copy)
        actions.save_page.triggered.connect(self._save_page)
        # After the actions' own slot, which they have connected before.
        actions.reset.triggered.connect(self._return_to_page)
        self._reading.found.connect(self._take_file)
        self._reading.failed.connect(self.failed)
        session.held_back.connect(self._tell_lock)
        player.frame.connect(self._tell_switches)
        # Fog is lifted, and a switch turned, without a frame.
        preferences.changed.connect(self._tell_switches)
        for switch in (actions.predict, actions.cartoon, actions.race):
            switch.toggled.connect(self._tell_switches)
        self._show_possible()
        self._left = left

    def go_on(self) -> None:
        """Show what another window's lessons showed, once all is dressed."""
        left, self._left = self._left, None
        if left is None:
            return
        self._before, self._finished = left._before, left.finished
        if left.panel is not None:
            self.tutor.retell(partial(_retold, left.panel))
            self._panel().take_over(left.panel)
            if left.panel.isVisibleTo(left._window):
                self._show()
        if self.tutor.lesson is not None:
            self._follow_page()
        if left.editor is not None and (left.editor.is_changed or left.editor.isVisible()):
            self._write().take_over(left.editor)

    @property
    def finished(self) -> frozenset[str]:
        """The names of the built-in lessons that have been finished."""
        return self.panel.finished if self.panel is not None else self._finished

    @property
    def aside(self) -> Before | None:
        """What is put away for a lesson's pages; None: none is open."""
        return self._before

    def own(self) -> tuple[Setup, Appearance, float | None]:
        """The person's own experiment, looks and pace: those that a lesson has put aside for its
        pages, or those in force.
        """
        before, looks = self._before, self._preferences.appearance
        if before is None:
            return self._session.setup, looks, self._player.pace
        return before.aside.moment.setup, before.looks.over(looks), before.looks.pace

    def remember(self, finished: frozenset[str]) -> None:
        """Take up which lessons were finished earlier."""
        self._finished = finished

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        """Take on colours, measures, letters and decimals."""
        self._looks = theme, appearance
        if self.panel is not None:
            self.panel.dress(theme, appearance)
        if self.editor is not None:
            self.editor.dress(theme, appearance)

    def open_file(self, path: Path) -> None:
        """Read a lesson file in the jobs' thread, and open it. One that cannot be read is refused,
        and all stays as it is; another file takes the place of one that is being read.
        """
        # Imported here: the first paint needs no lessons.
        from gd_desktop.ui.lessons.reading import Reading

        self._reading.cancel()
        self._reading.want(Reading(path))

    def open_builtin(self, name: str) -> None:
        """Open a lesson that comes with the app, beside the plots."""
        self._show()
        self._panel().open_builtin(name)

    def may_close(self) -> bool:
        """Whether nothing would be lost with the window; else the editor asks what is to become of
        its draft.
        """
        if self.editor is None or not self.editor.is_changed:
            return True
        self.editor.raise_()
        self.editor.reject()
        return False

    @Slot()
    def close(self) -> None:
        """Put lessons away; all is as before."""
        self._actions.lessons.setChecked(False)
        self.tutor.close()
        self._place.take(None)
        self.placed.emit()
        if self.panel is not None:
            self.panel.hide()
        self._show_possible()

    # --- the panel

    @Slot(bool)
    def _turn(self, on: bool) -> None:
        """The key leads into the panel first; from there it puts it away."""
        panel, focus = self.panel, QApplication.focusWidget()
        is_elsewhere = panel is not None and (focus is None or not panel.isAncestorOf(focus))
        if on or (is_elsewhere and panel is not focus):
            self._show()
        else:
            self.close()

    def _show(self) -> None:
        self._actions.lessons.setChecked(True)
        panel = self._panel()
        if not panel.isVisible():
            self._place.take(panel)
            self.placed.emit()
        panel.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._show_possible()

    def _panel(self) -> "LessonPanel":
        if self.panel is None:
            from gd_desktop.ui.lessons.panel import LessonPanel

            self.panel = LessonPanel(self.tutor, self._jobs, self._actions, self._window)
            self.panel.remember(self._finished)
            self.panel.put_away.connect(self.close)
            self.panel.finished_changed.connect(self.progressed)
            self.panel.hide()
            if self._looks is not None:
                self.panel.dress(*self._looks)
        return self.panel

    # --- what a page asks of the window

    @Slot(object)
    def _begin(self, _lesson: Lesson) -> None:
        if self._before is None:
            self._before = self._setter.set_aside()
        self._show_possible()

    @Slot(object)
    def _show_scene(self, scene: Scene) -> None:
        self._setter.show(scene, prepared=True)

    @Slot()
    def _return_to_page(self) -> None:
        """A reset has brought the page's run back; now all else that the page shows."""
        scene = self.tutor.scene
        if scene is None:
            return
        if self._actions.race.isChecked():
            self._session.reset()  # the race's own has reset the lanes alone
        self._setter.look(scene)

    @Slot()
    def _follow_page(self) -> None:
        page = self.tutor.page
        if page is not None:
            held = page.allowed is not None and "problem" not in page.allowed
            self._permits.allow(page.allowed, held and bool(page.scene.setup.mistakes))
        self._show_possible()

    @Slot()
    def _end(self) -> None:
        """The window is the person's own again, as it was."""
        self._permits.allow(None)
        if self._before is not None:
            before, self._before = self._before, None
            self._setter.return_to(before)
        self._show_possible()

    @Slot()
    def _tell_switches(self) -> None:
        self.tutor.set_switches(self._setter.switches)

    @Slot(object)
    def _tell_lock(self, no: Refusal) -> None:
        self.refused.emit(words.refusal(no))

    def _show_possible(self) -> None:
        """Which of the actions make sense now."""
        lesson, index = self.tutor.lesson, self.tutor.index
        actions = self._actions
        actions.previous_page.setEnabled(lesson is not None and index > 0)
        actions.next_page.setEnabled(lesson is not None and index + 1 < len(lesson.pages))
        actions.edit_lesson.setEnabled(lesson is not None)

    # --- files and one's own lessons

    @Slot(object)
    def _take_file(self, file: "LessonFile") -> None:
        if file.lesson is None:
            self.refused.emit(file.says)
            return
        self._show()
        self._panel().open_own(file.lesson, file.path)

    @Slot()
    def _ask_for_file(self) -> None:
        dialog = QFileDialog(
            self._window,
            lesson_labels.OPEN_LESSON.name,
            "",
            lesson_labels.files(ENDING),
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._open_named)
        dialog.open()

    @Slot(str)
    def _open_named(self, name: str) -> None:
        self.open_file(Path(name))

    def _capture(self) -> Scene:
        """The window as a page's state; what the page will not repeat is told."""
        if self._setter.walks_otherwise:
            rate = plain(self._session.setup.rate)
            self.told.emit(fill(lesson_labels.WALKS_OTHERWISE, rate=rate))
        return self._setter.capture()

    def _write(self) -> "LessonEditor":
        if self.editor is None:
            from gd_desktop.ui.lessons.editor import LessonEditor

            self.editor = LessonEditor(self._capture, self._jobs, self._window)
            self.editor.saved.connect(self._tell_saved)
            if self._looks is not None:
                self.editor.dress(*self._looks)
        return self.editor

    @Slot()
    def _write_new(self) -> None:
        self._write().new()

    @Slot()
    def _edit_copy(self) -> None:
        if self.tutor.lesson is not None:
            self._write().open(self.tutor.lesson, None)

    @Slot()
    def _save_page(self) -> None:
        self._write().add_page(self._capture())

    @Slot(object)
    def _tell_saved(self, path: Path) -> None:
        self.told.emit(fill(lesson_labels.LESSON_SAVED, name=path.name))


def _retold(panel: "LessonPanel", lesson: Lesson) -> Lesson:
    """A built-in lesson in the language in force; any other as it is."""
    from gd_desktop.io.lessons.read import builtin_lessons, load_lesson
    from gd_desktop.io.translated import translated_lesson

    name = panel.name_of(lesson)
    return translated_lesson(load_lesson(dict(builtin_lessons())[name]), name) if name else lesson
