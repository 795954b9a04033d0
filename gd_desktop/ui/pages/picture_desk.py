"""What the desks of curves and landscapes have in common."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from gd_desktop.app.frame import Frame
from gd_desktop.app.glimpse import Glimpse
from gd_desktop.io.settings import Appearance
from gd_desktop.labels import Label
from gd_desktop.ui.desk import Field
from gd_desktop.ui.instruments.beside import wanted_beside
from gd_desktop.ui.instruments.tray import Tray
from gd_desktop.ui.pages.picture_page import PicturePage
from gd_desktop.ui.theme import Theme

if TYPE_CHECKING:
    from gd_desktop.ui.pages.curve_page import CurvePage
    from gd_desktop.ui.pages.function_page import FunctionPage
    from gd_desktop.ui.pages.plane_page import PlanePage
    from gd_desktop.ui.panels.function_panel import FunctionPanel
    from gd_desktop.ui.panels.model_panel import ModelPanel
    from gd_desktop.ui.panels.terrain_panel import TerrainPanel


class PictureDesk(QObject):
    """A panel on the left; in the middle a picture with an instrument beside it, or fog over it."""

    refused = Signal(str)
    failed = Signal(object)  # Failure
    told = Signal(str)
    share = 0.62
    fields: Sequence[Field] = ()
    panel: "ModelPanel | FunctionPanel | TerrainPanel"
    page: "CurvePage | FunctionPage | PlanePage"

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._appearance = Appearance()
        self._shown: PicturePage | None = None

    def _connect(self, *pictures: PicturePage) -> None:
        self.page.failed.connect(self.failed)
        for picture in pictures:
            picture.tray.told.connect(self.told)

    @property
    def keyed(self) -> list[tuple[Label, QWidget]]:
        """The controls that an Alt key leads to."""
        raise NotImplementedError

    @property
    def picture(self) -> PicturePage:
        """The page with the picture that is seen."""
        return self.page.current

    @property
    def tray(self) -> Tray:
        return self.picture.tray

    @property
    def has_wide_table(self) -> bool:
        # Two pictures side by side leave it no room.
        return not self.tray.opened

    def dress(self, theme: Theme, appearance: Appearance) -> None:
        self.panel.dress(theme, appearance)
        self.page.dress(theme, appearance)
        self.open_beside(appearance)
        self.set_fog(appearance.fog, animated=False)

    def show_frame(self, frame: Frame) -> None:
        self.page.show_frame(frame)
        if self.picture is not self._shown:
            # A function of another number of variables, with instruments of its own.
            self.open_beside(self._appearance)

    def open_beside(self, appearance: Appearance) -> None:
        self._appearance, self._shown = appearance, self.picture
        self.picture.open_beside(wanted_beside(appearance, self.picture.tray.names))

    def set_fog(self, on: bool, animated: bool = True) -> None:
        self.page.set_fog(on, animated)
        self.panel.set_fog(on)

    def go_home(self) -> None:
        self.page.go_home()

    @Slot(bool)
    def show_panned(self, is_panned: bool) -> None:
        self.page.show_panned(is_panned)

    def reveal(self, glimpse: Glimpse) -> None:
        self.page.reveal(glimpse)

    def hurry(self) -> None:
        self.page.hurry()

    def describe(self, summary: str) -> None:
        self.page.describe(summary)
