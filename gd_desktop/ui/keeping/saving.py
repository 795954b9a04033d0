"""Writes experiments into files: the one there is, or one that is asked for."""

from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from gd_desktop import keeping_labels as labels
from gd_desktop.app.frame import Failure
from gd_desktop.app.session import Session
from gd_desktop.io.stamp import stamp_of
from gd_desktop.ui.classroom import Classroom
from gd_desktop.ui.keeping.files import Files
from gd_desktop.ui.keeping.stand import Stand, before_of, own, seen


class Saving(QObject):
    """Asks where to write, and before it writes over what others have written. None of it waits:
    `ended` tells how it went.
    """

    told = Signal(str)
    refused = Signal(str)
    failed = Signal(object)  # Failure: what no file was the reason of
    ended = Signal(bool)  # whether it is in a file now

    def __init__(
        self, files: Files, session: Session, classroom: Classroom, window: QWidget
    ) -> None:
        super().__init__(window)
        self._files, self._document = files, files.document
        self._session, self._classroom, self._window = session, classroom, window
        self._is_own = False  # what is being saved is the person's own, whatever is seen
        self.is_asking = False  # whether to write over what others have written

    @property
    def _has_lesson(self) -> bool:
        """Whether what is seen is a lesson's, and not the person's own."""
        return before_of(self._classroom) is not None

    @property
    def folder(self) -> Path:
        """Where the person keeps such files."""
        from gd_desktop.ui.keeping.choosing import documents

        near = [path for path in (self._document.path, *self._files.recent.paths) if path]
        return near[0].parent if near else documents()

    @Slot()
    def save(self) -> None:
        """Write the experiment into its file; into which, is asked where that is not known. What a
        lesson shows gets a file of its own.
        """
        if self._has_lesson:
            self.save_as()
        else:
            self.save_own()

    @Slot()
    def save_own(self) -> None:
        """Write the person's own experiment into its file, likewise."""
        if self._document.path is None:
            self._choose(is_own=True)
        elif self._document.is_file_changed:
            self._ask_about_change()
        else:
            self._write_own()

    @Slot()
    def save_as(self) -> None:
        """Ask where to write what the window shows."""
        self._choose(is_own=False)

    # --- where

    @Slot()
    def _save_elsewhere(self) -> None:
        """Ask for another place for what could not be written."""
        self._choose(self._is_own)

    def _choose(self, is_own: bool) -> None:
        from gd_desktop.ui.keeping.choosing import suggested_name

        self._is_own = is_own
        path = self._document.path
        if path is None or (self._has_lesson and not is_own):
            setup = self._document.own.setup if is_own else self._session.setup
            path = self.folder / suggested_name(setup)
        self._ask_where(path)

    def _ask_where(self, near: Path) -> None:
        from gd_desktop.ui.keeping.choosing import ask_where_to_save

        ask_where_to_save(self._window, near, self.save_named, self._give_up)

    @Slot(str)
    def save_named(self, name: str) -> None:
        """Write into the file that was chosen."""
        from gd_desktop.io.experiments import ENDING

        path = Path(name).absolute()
        if path.suffix.lower() != ENDING:
            path = path.with_name(f"{path.name}{ENDING}")
            if stamp_of(path) is not None:
                # The dialog has asked for the name without the ending, if at all.
                self._ask_where(path)
                return
        if self._is_own:
            self._write(path, own(self._classroom, self._session), is_own=True)
        else:
            stand = seen(self._classroom, self._session)
            self._write(path, stand, is_own=not self._has_lesson)

    # --- what others have written

    def _ask_about_change(self) -> None:
        from gd_desktop.ui.keeping.boxes import ChangedBox

        path = self._document.path
        if path is None or self.is_asking:
            return
        self.is_asking = True
        box = ChangedBox(path.name, self._window)
        box.finished.connect(self._answer)
        box.open()

    @Slot(int)
    def _answer(self, button: int) -> None:
        self.is_asking = False
        if button == QMessageBox.StandardButton.Yes:
            self._write_own()
        elif button == QMessageBox.StandardButton.Save:
            self._choose(is_own=True)
        else:
            self._give_up()

    @Slot()
    def _give_up(self) -> None:
        self.ended.emit(False)

    # --- writing

    def _write_own(self) -> None:
        path = self._document.path
        assert path is not None
        self._write(path, own(self._classroom, self._session), is_own=True)

    def _write(self, path: Path, stand: Stand, is_own: bool) -> None:
        from gd_desktop import keeping_words
        from gd_desktop.io.experiments.refusal import ExperimentRefusal
        from gd_desktop.io.experiments.write import save_experiment

        self._is_own = is_own
        try:
            save_experiment(path, stand.experiment())
        except ExperimentRefusal as no:
            self._regret(keeping_words.refusal(no))
            return
        except OSError as error:
            self._regret(keeping_words.cannot_save(str(path), error))
            return
        except Exception as error:
            # Whoever waits for the end is not to wait for ever.
            self.failed.emit(Failure.of(error))
            self._give_up()
            return
        if is_own:
            backup = self._document.note_saved(path, stand.moment)
            if backup is not None:
                with suppress(OSError):
                    backup.unlink(missing_ok=True)
        else:
            self._document.note_overwritten(path)
        self._files.recent.add(path)
        self.told.emit(labels.saved(path.name))
        self.ended.emit(True)

    def _regret(self, sentence: str) -> None:
        from gd_desktop.ui.keeping.boxes import NotSavedBox

        self.refused.emit(sentence)
        self._give_up()
        NotSavedBox(sentence, self._save_elsewhere, self._window).open()
