"""Files and shared texts in a window: new, open, save, and what is asked before work is lost."""

from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from gd_desktop import keeping_labels as labels
from gd_desktop.app.frame import Failure
from gd_desktop.app.player import Player
from gd_desktop.app.session import Moment, Session
from gd_desktop.io.settings import window_setup
from gd_desktop.io.stamp import stamp_of
from gd_desktop.tongue import fill
from gd_desktop.ui.actions import Actions
from gd_desktop.ui.classroom import Classroom
from gd_desktop.ui.keeping.backups import time_of
from gd_desktop.ui.keeping.crashes import Crashes
from gd_desktop.ui.keeping.files import Files
from gd_desktop.ui.keeping.recent_menu import RecentMenu
from gd_desktop.ui.keeping.saving import Saving
from gd_desktop.ui.keeping.sharing import Sharing
from gd_desktop.ui.keeping.stand import Stand, own, own_moment, seen
from gd_desktop.ui.keeping.title import show_name
from gd_desktop.ui.keeping.waiting import Waiting
from gd_desktop.ui.menus import Menus
from gd_desktop.ui.theme import ThemeKeeper

if TYPE_CHECKING:
    from gd_desktop.ui.keeping.reading import Found

# What waits for the answer whether changes are to be saved: the window's end, or what is to come.
Wish = Literal["close", "new"]


class Keeping(QObject):
    """Follows the actions of files. What it does to the window is one change, which undo takes
    back; a lesson that is open is closed first, whatever it has locked.
    """

    told = Signal(str)
    refused = Signal(str)
    failed = Signal(object)  # Failure
    file_chosen = Signal(object)  # Path: of any kind

    def __init__(
        self,
        files: Files,
        session: Session,
        player: Player,
        classroom: Classroom,
        actions: Actions,
        menus: Menus,
        themes: ThemeKeeper,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._files, self._document = files, files.document
        self._session, self._player = session, player
        self._classroom, self._actions, self._window = classroom, actions, window
        self._wish: Wish | Found | None = None
        self._is_asking = False
        self._may_go = False  # the answer has been given
        self._waiting = Waiting(files.opener, themes, window)
        self.crashes = Crashes(files.backups, files.opener, window)
        self.recent_menu = RecentMenu(menus.recent, files.recent, files.backups, window)
        self.recent_menu.chosen.connect(self.file_chosen)
        self.recent_menu.last_wanted.connect(self.open_last)
        self.saving = Saving(files, session, classroom, window)
        self.saving.told.connect(self.told)
        self.saving.refused.connect(self.refused)
        self.saving.failed.connect(self.failed)
        self.saving.ended.connect(self._go_on)
        self._sharing = Sharing(self._seen, actions, window)
        self._sharing.told.connect(self.told)
        self._sharing.refused.connect(self.refused)
        self._sharing.pasted.connect(self.open_shared)
        actions.new.triggered.connect(self._begin_anew)
        actions.open.triggered.connect(self._ask_what_to_open)
        actions.save.triggered.connect(self.saving.save)
        actions.save_as.triggered.connect(self.saving.save_as)
        files.document.seek_own(self._own_moment)
        files.document.changed.connect(self._show_name)
        files.opener.found.connect(self._take)
        files.opener.refused.connect(self._refuse)
        files.opener.failed.connect(self._fail)
        self._show_name()

    def take_over(self, left: "Keeping") -> None:
        """Go on with what another window, which goes, was at."""
        files = self._files
        for signal, slot in (
            (files.document.changed, left._show_name),
            (files.opener.found, left._take),
            (files.opener.refused, left._refuse),
            (files.opener.failed, left._fail),
        ):
            signal.disconnect(slot)
        left._waiting.leave()
        source = files.opener.source
        if source is not None:
            self._waiting.begin()
        if left._wish is not None:
            self._ask(left._wish)
        is_coming = source is not None and source.kind == "crashed"
        self.crashes.offer(left.crashes.give(), is_asked=not is_coming)
        # Not before the classroom knows what a lesson has put away.
        self._show_name()

    # --- what is kept

    def _own_moment(self) -> Moment:
        return own_moment(self._classroom, self._session)

    def own(self) -> Stand:
        """The person's own experiment, whatever a lesson shows."""
        return own(self._classroom, self._session)

    def _seen(self) -> Stand:
        return seen(self._classroom, self._session)

    @Slot()
    def _show_name(self) -> None:
        show_name(self._window, self._document)

    # --- opening

    def open_experiment(self, path: Path) -> None:
        """Open a file; one that cannot be read is refused, and all stays as it is."""
        from gd_desktop.ui.keeping.reading import Source

        self._files.opener.open(Source("file", path.absolute()))

    @Slot(object)
    def open_last(self, path: Path) -> None:
        """Open what was left unsaved last time."""
        from gd_desktop.ui.keeping.reading import Source

        self._files.opener.open(Source("last", path))

    @Slot(str)
    def open_shared(self, text: str) -> None:
        """Open the experiment in a text."""
        from gd_desktop.ui.keeping.reading import Source

        self._files.opener.open(Source("shared", text=text))

    @Slot()
    def _ask_what_to_open(self) -> None:
        from gd_desktop.ui.keeping.choosing import ask_what_to_open

        ask_what_to_open(self._window, str(self.saving.folder), self._open_named)

    @Slot(str)
    def _open_named(self, name: str) -> None:
        self.file_chosen.emit(Path(name))

    @Slot(object)
    def _take(self, found: "Found") -> None:
        if not self._is_busy:
            self._ask_before(found)
            return
        # It was under way when something else began to be asked.
        if found.source.kind == "crashed":
            self.crashes.leave()
        self.refused.emit(labels.NOT_OPENED)

    @Slot(object)
    def _refuse(self, found: "Found") -> None:
        source = found.source
        if source.kind == "file" and found.is_gone and source.path in self._files.recent.paths:
            self._files.recent.remove(source.path)
            self.refused.emit(fill(labels.RECENT_GONE, path=source.path))
            return
        if source.kind == "crashed":
            self.crashes.pass_over(found.is_damaged)
        self.refused.emit(found.says)

    @Slot(object)
    def _fail(self, failure: Failure) -> None:
        self.failed.emit(failure)

    @Slot()
    def _begin_anew(self) -> None:
        self._ask_before("new")

    def _do(self, wish: "Wish | Found") -> None:
        """Do what waited for an answer."""
        if wish == "close":
            self._may_go = True
            self._window.close()
            self._may_go = False
        elif wish == "new":
            self._clear()
            self._document.open_moment(Moment(window_setup(self._session.setup.model), None, 0))
            self.told.emit(labels.NEW_BEGUN)
        elif _is_outdated(wish):
            self._files.opener.open(wish.source)
        else:
            self._bring(wish)

    def _bring(self, found: "Found") -> None:
        """Have in the window what was found."""
        assert found.experiment is not None
        assert found.moment is not None
        source = found.source
        self._clear()
        self._document.open_moment(
            found.moment,
            source.path if source.kind == "file" else None,
            source.path if source.kind == "last" else None,
            is_kept=source.kind in ("file", "shared"),
            stamp=found.stamp,
        )
        self._classroom.setter.look(found.experiment.scene)
        if source.kind == "file":
            self._files.recent.add(source.path)
            self.told.emit(fill(labels.OPENED, name=source.path.name))
        elif source.kind == "shared":
            self.told.emit(labels.OPENED_SHARED)
        else:
            self.told.emit(fill(labels.RESTORED, time=time_of(source.path)))
        if source.kind == "crashed":
            self.crashes.take()

    def _clear(self) -> None:
        """Nothing that belongs to what is in the window now may hold back what comes."""
        self._classroom.close_lesson()
        for switch in (self._actions.predict, self._actions.cartoon, self._actions.race):
            switch.setChecked(False)
        self._player.pause()

    # --- before work is lost

    def may_close(self) -> bool:
        """Whether nothing would be lost with the window; else a question about it is opened."""
        if self._may_go:
            return True
        if self._is_busy:
            return False  # the question is there
        if self._would_lose:
            self._ask("close")
            return False
        if complaint := self._files.backups.keep():
            from gd_desktop.ui.keeping.boxes import NotKeptBox

            self._open(NotKeptBox(complaint, self._window), "close")
            return False
        return True

    @property
    def _is_busy(self) -> bool:
        """Whether something is being asked."""
        return self._is_asking or self.saving.is_asking

    @property
    def _would_lose(self) -> bool:
        """Whether there are changes to a file. What has none is kept for the next time."""
        return self._document.path is not None and self._document.is_modified

    def _ask_before(self, wish: "Wish | Found") -> None:
        if self._would_lose:
            self._ask(wish)
        else:
            self._do(wish)

    def _ask(self, wish: "Wish | Found") -> None:
        from gd_desktop.ui.keeping.boxes import UnsavedBox

        path = self._document.path
        if path is not None and not self._is_busy:
            self._open(UnsavedBox(path.name, self._window), wish)

    def _open(self, box: QMessageBox, wish: "Wish | Found") -> None:
        self._wish, self._is_asking = wish, True
        box.finished.connect(self._answer)
        box.open()

    @Slot(int)
    def _answer(self, button: int) -> None:
        if button == QMessageBox.StandardButton.Save:
            self.saving.save_own()  # may have to ask where, or whether at all
        else:
            self._go_on(button == QMessageBox.StandardButton.Discard)

    @Slot(bool)
    def _go_on(self, is_settled: bool) -> None:
        """Do what has waited, if nothing of worth is lost by it."""
        wish, self._wish, self._is_asking = self._wish, None, False
        if is_settled and wish is not None:
            self._do(wish)


def _is_outdated(found: "Found") -> bool:
    """Whether a file holds something else than was read from it, such as what has been saved since:
    that was asked before it was to be opened again.
    """
    source = found.source
    stamp = stamp_of(source.path) if source.kind == "file" else None
    return stamp is not None and stamp != found.stamp
