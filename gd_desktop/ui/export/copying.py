"""The window's picture and the table on the clipboard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Signal, Slot
from PySide6.QtWidgets import QApplication

from gd_desktop import export_labels, race_labels, words
from gd_desktop.app.frame import Failure
from gd_desktop.app.jobs import Jobs, Token
from gd_desktop.app.player import Player
from gd_desktop.app.preferences import Preferences
from gd_desktop.app.race import Race
from gd_desktop.app.session import Session
from gd_desktop.core.descent import Descent
from gd_desktop.ui.capture import image_of
from gd_desktop.ui.export import latex, ranking, tables
from gd_desktop.ui.export.standing import setting_of
from gd_desktop.ui.formula_view import Wish
from gd_desktop.ui.outlines import keep, making
from gd_desktop.ui.paced import catch_up
from gd_desktop.ui.race.heat import heat
from gd_desktop.ui.theme import ThemeKeeper

if TYPE_CHECKING:
    from gd_desktop.ui.main_window import MainWindow

_SCALE = 2  # dots of the copied picture to a pixel of the window


class Copying(QObject):
    """Says what it has copied, or why it has not."""

    told = Signal(str)

    def __init__(
        self,
        session: Session,
        player: Player,
        race: Race,
        jobs: Jobs,
        preferences: Preferences,
        themes: ThemeKeeper,
        window: "MainWindow",
    ) -> None:
        super().__init__(window)
        self._session, self._player, self._race, self._jobs = session, player, race, jobs
        self._preferences, self._themes, self._window = preferences, themes, window
        self._rows = 0  # of the run that is being copied

    @Slot()
    def copy_picture(self) -> None:
        """The window as it is, on the clipboard."""
        work = making(self._window, [self._themes.theme])
        self._jobs.submit(work, self._copy_drawn, self._regret)

    @Slot(object)
    def _copy_drawn(self, made: dict[Wish, bytes]) -> None:
        keep(made)
        catch_up(self._window)
        QApplication.clipboard().setImage(image_of(self._window, _SCALE))
        self.told.emit(export_labels.PICTURE_COPIED)

    @Slot()
    def copy_table(self) -> None:
        """The rows up to the cursor, for a spreadsheet or a text; of a race, its ranking."""
        if self._window.stage.is_racing:
            self._copy_ranking(as_latex=False)
            return
        setup, trail, cursor = self._session.present[:3]
        self._rows = cursor + 1
        last = min(cursor, tables.MOST_ROWS - 1)

        def work(_token: Token) -> tuple[str, str]:
            return tables.copied(Descent(setup, trail, last))

        self._jobs.submit(work, self._take_table, self._regret)

    @Slot()
    def copy_latex(self) -> None:
        """The same rows as LaTeX, with numbers as they are shown."""
        if self._window.stage.is_racing:
            self._copy_ranking(as_latex=True)
            return
        frame = self._player.last_frame
        if frame is None:
            self.told.emit(export_labels.NO_RUN)
            return
        appearance = self._preferences.appearance
        setting = setting_of(frame, appearance.notation)
        QApplication.clipboard().setText(latex.latex_table(frame, appearance, setting))
        rows = frame.cursor + 1
        self.told.emit(export_labels.latex_copied(rows, min(rows, latex.MOST_ROWS)))

    def _copy_ranking(self, as_latex: bool) -> None:
        """The lanes as they stand: the run alone is not seen."""
        page, frames = self._window.stage.page, self._race.last_frames
        if page is None or not frames:
            self.told.emit(export_labels.NO_RUN)
            return
        page.ranking_card.show_newest()
        rows, shown = page.ranking_card.model.rows, heat(frames, None)
        if as_latex:
            letter = self._preferences.appearance.rate_letter
            setting = race_labels.common(shown.contrast.common, letter)
            QApplication.clipboard().setText(ranking.latex(rows, setting))
            self.told.emit(export_labels.latex_copied(len(rows), len(rows)))
        else:
            _put(ranking.copied(rows, shown.standings))
            self.told.emit(export_labels.table_copied(len(rows), len(rows)))

    @Slot(object)
    def _take_table(self, copied: tuple[str, str]) -> None:
        _put(copied)
        shown = min(self._rows, tables.MOST_ROWS)
        self.told.emit(export_labels.table_copied(self._rows, shown))

    @Slot(object)
    def _regret(self, failure: Failure) -> None:
        self.told.emit(f"{words.FAULT.title} {failure.summary}")


def _put(copied: tuple[str, str]) -> None:
    """Put a table on the clipboard, as text and as HTML."""
    data = QMimeData()
    data.setText(copied[0])
    data.setHtml(copied[1])
    QApplication.clipboard().setMimeData(data)
