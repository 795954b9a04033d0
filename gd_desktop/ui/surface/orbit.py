"""A widget in which one looks around: by mouse, wheel and keys."""

from PySide6.QtCore import QEasingCurve, QEvent, QPointF, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from gd_desktop.core.problem import Vector
from gd_desktop.io.settings import MotionChoice
from gd_desktop.ui import motion
from gd_desktop.ui.direction import keep_left_to_right
from gd_desktop.ui.roles import Role
from gd_desktop.ui.surface.camera import Camera, Lens, Room, Size, between, lens
from gd_desktop.ui.surface.presets import Preset, behind, preset_camera

GLIDE_MS = 220
_DEGREES = 0.45  # for each px that the mouse is drawn
_ARROW = 5.0  # degrees
_KEY_ZOOM = 1.15
_KEY_PAN = 24.0  # px, for an arrow with Shift
_WHEEL_ZOOM = 1.0015  # for each eighth of a degree

_TURNS: dict[int, tuple[float, float]] = {
    Qt.Key.Key_Left: (-_ARROW, 0.0),
    Qt.Key.Key_Right: (_ARROW, 0.0),
    Qt.Key.Key_Up: (0.0, _ARROW),
    Qt.Key.Key_Down: (0.0, -_ARROW),
}
_ZOOMS: dict[int, float] = {
    Qt.Key.Key_Plus: _KEY_ZOOM,
    Qt.Key.Key_Equal: _KEY_ZOOM,
    Qt.Key.Key_Minus: 1 / _KEY_ZOOM,
}
_PRESETS: dict[int, Preset] = {
    Qt.Key.Key_Home: Preset.USUAL,
    **{Qt.Key.Key_0 + preset.value: preset for preset in Preset},
}
_LEFT, _MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton
_SHIFT, _KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


class Orbit(QWidget):
    """Owns a camera, and moves it as a person asks. What is seen is for others to paint."""

    preset_chosen = Signal(object)  # Preset; None: a person has moved the camera by hand
    touched = Signal(float, float)  # a double click, in pixels

    accessible_role = Role.Graphic

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep_left_to_right(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._room = Room()
        self._half = (1.0, 1.0)
        self._walker: tuple[tuple[float, float, float], Vector] | None = None
        self._preset: Preset | None = Preset.USUAL
        self._camera = self._from = self._to = preset_camera(
            Preset.USUAL, (1.0, 1.0), self._room, self._half
        )
        self._grip: QPointF | None = None
        self._motion: MotionChoice = "system"
        self._glide = QVariantAnimation(self)
        self._glide.setDuration(GLIDE_MS)
        self._glide.setStartValue(0.0)
        self._glide.setEndValue(1.0)
        self._glide.setEasingCurve(QEasingCurve.Type.InOutCubic)
        self._glide.valueChanged.connect(self._glide_on)

    @property
    def camera(self) -> Camera:
        """From where the surface is seen."""
        return self._camera

    @property
    def lens(self) -> Lens:
        """The camera before this widget."""
        return lens(self._camera, self._extent, self._room, self._half)

    @property
    def preset(self) -> Preset | None:
        """Where the camera has been put, and not moved since."""
        return self._preset

    def set_motion(self, choice: MotionChoice) -> None:
        """Whether the camera glides, or jumps."""
        self._motion = choice
        if choice == "reduced" and self._glide.state() == QVariantAnimation.State.Running:
            self.arrive()

    def set_stage(self, room: Room, half: tuple[float, float]) -> None:
        """What is kept free at the sides, and half the sides of the floor."""
        if (room, half) != (self._room, self._half):
            self._room, self._half = room, half
            self._settle()

    def set_walker(self, walker: tuple[tuple[float, float, float], Vector] | None) -> None:
        """Where the walker stands in the box, and which way (2,) is downhill."""
        self._walker = walker

    def look_from(self, preset: Preset) -> None:
        """Glide to a preset; at once where nothing is to move, or it is not seen."""
        to = self._camera_of(preset)
        if to is None:
            return
        self._preset = preset
        self._glide.stop()  # one that runs would not begin anew
        self._from, self._to = self._camera, to
        if self.isVisible() and motion.moves(self, self._motion):
            self._glide.start()
        else:
            self.arrive()
        self.preset_chosen.emit(preset)

    def arrive(self) -> None:
        """End a glide at once."""
        self._glide.stop()
        self._put(self._to)

    def _camera_of(self, preset: Preset) -> Camera | None:
        if preset is not Preset.BEHIND:
            return preset_camera(preset, self._extent, self._room, self._half)
        return behind(*self._walker) if self._walker is not None else None

    @property
    def _extent(self) -> Size:
        return float(max(self.width(), 1)), float(max(self.height(), 1))

    def _settle(self) -> None:
        """At another size, a preset other than the walker's is another camera."""
        if self._preset not in (None, Preset.BEHIND):
            to = self._camera_of(self._preset)
            assert to is not None
            self._to = to
            if self._glide.state() != QVariantAnimation.State.Running:
                self._put(to)
        self.update()

    def _put(self, camera: Camera) -> None:
        self._camera = camera
        self.update()

    @Slot(object)
    def _glide_on(self, share: float) -> None:
        self._put(between(self._from, self._to, share))

    def _move(self, camera: Camera) -> None:
        """By hand."""
        self._glide.stop()
        self._to = camera
        self._put(camera)
        if self._preset is not None:
            self._preset = None
            self.preset_chosen.emit(None)

    # --- events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._settle()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._glide.state() == QVariantAnimation.State.Running:
            self.arrive()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() in (_LEFT, _MIDDLE):
            self._grip = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None or not event.buttons() & (_LEFT | _MIDDLE):
            return
        way = event.position() - self._grip
        self._grip = event.position()
        if event.buttons() & _MIDDLE or event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            unit = 1 / self.lens.scale
            self._move(self._camera.panned(way.x() * unit, -way.y() * unit))
        else:
            self._move(self._camera.turned(-_DEGREES * way.x(), _DEGREES * way.y()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if event.button() == _LEFT:
            self.touched.emit(event.position().x(), event.position().y())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        self._move(self._camera.zoomed(_WHEEL_ZOOM ** event.angleDelta().y()))

    def event(self, event: QEvent) -> bool:
        # While this has the focus its keys are its own, whatever they do elsewhere in the window.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._does(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._does(event):
            super().keyPressEvent(event)
            return
        key = event.key()
        if key in _TURNS and event.modifiers() & _SHIFT:
            across, up = _TURNS[key]
            unit = _KEY_PAN / _ARROW / self.lens.scale
            self._move(self._camera.panned(across * unit, up * unit))
        elif key in _TURNS:
            self._move(self._camera.turned(*_TURNS[key]))
        elif key in _ZOOMS:
            self._move(self._camera.zoomed(_ZOOMS[key]))
        else:
            self.look_from(_PRESETS[key])

    @staticmethod
    def _does(event: QKeyEvent) -> bool:
        """Whether a key means something here. Shift is needed for + on some keyboards."""
        is_plain = not event.modifiers() & ~(_SHIFT | _KEYPAD)
        return is_plain and any(event.key() in keys for keys in (_TURNS, _ZOOMS, _PRESETS))
