"""The surface with the walk on it, drawn by OpenGL and lettered by a painter."""

import numpy as np
from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gd_desktop.core.problem import Extremum, Vector
from gd_desktop.ui.plots.relief import Relief
from gd_desktop.ui.surface.axes import floor_axis, upright_axis
from gd_desktop.ui.surface.camera import Lens, Room
from gd_desktop.ui.surface.drape import sighted
from gd_desktop.ui.surface.footprints import Measure, footprints
from gd_desktop.ui.surface.hill import Hill, hill
from gd_desktop.ui.surface.lettering import Lettering
from gd_desktop.ui.surface.look import Look, look
from gd_desktop.ui.surface.orbit import Orbit
from gd_desktop.ui.surface.probe import hushed
from gd_desktop.ui.surface.renderer import NoOpenGLError, Renderer
from gd_desktop.ui.surface.scene import Part, Scene
from gd_desktop.ui.surface.walk import Walk
from gd_desktop.ui.theme import Theme

_ROOM = Room(left=62, right=46, top=10, bottom=44)  # px at scale 1, for the letters


class SurfaceView(Orbit):
    """Draws nothing anew that has not changed, so that a walk at full speed stays smooth."""

    start_chosen = Signal(float, float)  # in the plane
    lost = Signal()  # OpenGL does not draw any more

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._look: Look | None = None
        self.note = ""
        self._letter = ""
        self._names = ("", "")
        self._relief: Relief | None = None
        self._minima: tuple[Extremum, ...] = ()
        self._hill: Hill | None = None
        self._walk: Walk | None = None
        self._scene: tuple[float, Scene] | None = None  # and for which size of a pixel
        self._drawn: tuple[Scene, Lens, float, QImage] | None = None
        self._renderer: Renderer | None = None
        self.touched.connect(self._touch)

    def dress(self, theme: Theme, letter: str) -> None:
        """Take on colours, measures, and the letter of the cost."""
        self._letter = letter
        self._look = look(theme, self.devicePixelRatioF())
        self.set_motion(theme.motion)
        self._build()

    def show_relief(self, relief: Relief | None, names: tuple[str, str] = ("", "")) -> None:
        """Show another landscape, of parameters of these names; None: nothing at all. Of a coarse
        picture no minima are known, and the last ones stay.
        """
        self._relief, self._names = relief, names
        if relief is None:
            self._minima = ()
        elif relief.minima is not None:
            self._minima = relief.minima
        self._build()

    def show_walk(self, walk: Walk | None) -> None:
        """Show a walk as it stands."""
        self._walk = walk
        self._follow_walk()

    def show_note(self, note: str) -> None:
        """Write something into the corner."""
        self.note = note
        self.update()

    # --- what is drawn

    def _build(self) -> None:
        self._hill = None
        if self._relief is not None and self._look is not None:
            self._hill = hill(self._relief, self._minima, self._look)
            room = Room(*map(self._look.theme.px, _ROOM))
            self.set_stage(room, self._hill.shape.ground.half)
        self._follow_walk()

    def _follow_walk(self) -> None:
        self._scene = None
        self.set_walker(self._walker_in_box())
        self.update()

    def _walker_in_box(self) -> tuple[tuple[float, float, float], Vector] | None:
        """Where the walker stands, and which way is downhill; None where there is no such way."""
        if self._hill is None or self._walk is None or self._walk.downhill is None:
            return None
        shape = self._hill.shape
        downhill = shape.ground.direction(self._walk.downhill)
        place = shape.lifted(shape.ground.inwards(self._walk.here[None]))[0]
        if not (downhill.any() and np.isfinite(place).all()):
            return None
        x, y, z = place.tolist()
        return (x, y, z), downhill

    def _scene_for(self, made: Hill, look_: Look, unit: float) -> Scene:
        """With the walk, whose arrow and dashes are of a length in pixels."""
        if self._scene is None or self._scene[0] != unit:
            measure = Measure(unit, look_.theme.scale)
            moving: tuple[Part, ...] = tuple(
                stars._replace(size=measure.share) for stars in made.stars
            )
            if self._walk is not None:
                moving += footprints(self._walk, made.shape, look_, measure)
            self._scene = unit, made.still._replace(moving=moving)
        return self._scene[1]

    def _picture(self, made: Hill, look_: Look) -> QImage:
        """The scene as it is seen now. Raises NoOpenGLError."""
        lens, ratio = self.lens, self.devicePixelRatioF()
        scene = self._scene_for(made, look_, 1 / lens.scale)
        last = self._drawn
        if last is not None and last[0] is scene and last[1:3] == (lens, ratio):
            return last[3]
        with hushed():
            try:
                image = self._draw(scene, lens, look_, ratio)
            except NoOpenGLError:
                # A context can get lost, as when a computer wakes up: a new one gets one chance.
                self._release()
                image = self._draw(scene, lens, look_, ratio)
        self._drawn = scene, lens, ratio, image
        return image

    def _draw(self, scene: Scene, lens: Lens, look_: Look, ratio: float) -> QImage:
        if self._renderer is None:
            self._renderer = Renderer()
        return self._renderer.draw(scene, lens, look_.pictures, ratio)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._look is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.theme.colour("card"))
        if self._hill is not None:
            try:
                painter.drawImage(0, 0, self._picture(self._hill, self._look))
            except NoOpenGLError:
                # Whoever hears of it may put this widget away, which must not be painted then.
                painter.end()
                self._release()
                self.lost.emit()
                return
            self._write(painter, self._hill, self._look.theme)
        if self.hasFocus():
            painter.setPen(QPen(self._look.theme.colour("function"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _write(self, painter: QPainter, made: Hill, theme: Theme) -> None:
        """The axes' names and numbers."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lens, half = self.lens, made.shape.ground.half
        lettering = Lettering(painter, theme, QRectF(self.rect()))
        lettering.note(self.note)
        upright = upright_axis(lens, half, made.levels)
        if upright is not None:
            lettering.write(upright, self._letter, has_line=True)
        for side, name in enumerate(self._names):
            axis = floor_axis(lens, half, side, made.sides[side])
            if axis is not None:
                lettering.write(axis, name)

    # --- the pointer

    @Slot(float, float)
    def _touch(self, x: float, y: float) -> None:
        if self._hill is None:
            return
        shape = self._hill.shape
        place = sighted(shape, *self.lens.ray(x, y))
        if place is not None:
            (point,) = shape.ground.outwards(np.array([place])).tolist()
            self.start_chosen.emit(*point)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # What is not seen keeps no memory of the graphics processor.
        if not event.spontaneous():
            self._release()
            self._drawn = None

    def _release(self) -> None:
        if self._renderer is not None:
            self._renderer.release()
            self._renderer = None
