"""Draws scenes with OpenGL, into images.

The only file that speaks to OpenGL, through Qt's own classes. It draws into a buffer of its own
rather than into a QOpenGLWidget: the window stays an ordinary one, which is neither made anew for
the first such widget in it, nor put together by OpenGL from then on, and a picture of it has the
surface in it.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import (
    QImage,
    QMatrix4x4,
    QOffscreenSurface,
    QOpenGLContext,
    QVector2D,
    QVector3D,
    QVector4D,
)
from PySide6.QtOpenGL import (
    QOpenGLBuffer,
    QOpenGLFramebufferObject,
    QOpenGLFramebufferObjectFormat,
    QOpenGLShader,
    QOpenGLShaderProgram,
    QOpenGLTexture,
    QOpenGLVertexArrayObject,
)
from shiboken6 import VoidPtr, isValid

from gd_desktop.ui.surface import shaders
from gd_desktop.ui.surface.camera import Lens
from gd_desktop.ui.surface.look import Pictures
from gd_desktop.ui.surface.scene import (
    Faces,
    Marks,
    Numbers,
    Part,
    Scene,
    Sheet,
    Stroke,
    billboards,
    faces,
    strip,
)

LEAST_VERSION = (2, 0)
_SAMPLES = 4  # to a pixel
_LIGHT = np.array([-0.45, 0.55, 0.7])  # from the viewer's upper left, as on maps
_RELIEF, _GLOSS, _GLASS = 0.4, 0.1, 0.4  # how much the light tells, shines, and stays in glass
_LIFT = 0.0025  # of the depth: how far lines and marks are drawn in front of the surface

# OpenGL's names for what is used here.
_COLOUR, _DEPTH = 0x4000, 0x0100
_TRIANGLES, _FLOAT, _SHORTS = 0x0004, 0x1406, 0x1403
_DEPTH_TEST, _BLEND = 0x0B71, 0x0BE2
_NEARER, _NOT_FARTHER, _FARTHER = 0x0201, 0x0203, 0x0204
_CULL_FACE, _FRONT, _BACK = 0x0B44, 0x0404, 0x0405
_ONE, _ONE_MINUS_ALPHA = 1, 0x0303
_FIRST: Any = VoidPtr(0)  # a pointer, where PySide6's stubs speak of a number


class NoOpenGLError(Exception):
    """OpenGL is not to be had here, or does not do what it is asked."""


class Renderer:
    """An OpenGL context, and what is kept in it from one picture to the next.

    Raises NoOpenGLError when it is made and when it draws. `release` ends it, in the same thread;
    so does letting go of it.
    """

    def __init__(self) -> None:
        self._context = QOpenGLContext()
        self._offscreen = QOffscreenSurface()
        self._is_released = True  # until there is something to be released
        self._drawn: tuple[Lens, Scene] | None = None  # what the still picture shows
        if not self._context.create() or self._context.format().version() < LEAST_VERSION:
            raise NoOpenGLError("no context")
        self._offscreen.setFormat(self._context.format())
        self._offscreen.create()
        self._begin()
        try:
            self._gl = self._context.functions()
            self._make()
            self._is_released = False
        finally:
            self._context.doneCurrent()

    def _make(self) -> None:
        if not QOpenGLFramebufferObject.hasOpenGLFramebufferBlit():
            raise NoOpenGLError("buffers cannot be copied")
        # A core profile draws nothing without one; older versions know none.
        self._arrays = QOpenGLVertexArrayObject()
        if self._arrays.create():
            self._arrays.bind()
        self._sheets = _program(shaders.SURFACE, ("place", "normal", "shade"))
        self._lines = _program(shaders.LINE, ("place", "other", "side"))
        self._marks = _program(shaders.MARK, ("place", "corner"))
        kinds = QOpenGLBuffer.Type
        self._vertices = _buffer(kinds.VertexBuffer)
        self._triangles = _buffer(kinds.IndexBuffer)
        self._passing = _buffer(kinds.VertexBuffer)
        # What is drawn into, and a picture of what stays.
        self._canvases: tuple[QOpenGLFramebufferObject, QOpenGLFramebufferObject] | None = None
        self._textures: dict[str, QOpenGLTexture] = {}
        self._pictures: Pictures = {}  # that the textures are of

    def release(self) -> None:
        """Let go of all that is kept, and of the context."""
        if self._is_released or not isValid(self._context):
            return
        self._is_released = True
        if self._context.makeCurrent(self._offscreen):
            self._forget_textures()
            for buffer in (self._vertices, self._triangles, self._passing):
                buffer.destroy()
            self._arrays.destroy()
            # These go with their last reference, and are to go while the context is current.
            del self._sheets, self._lines, self._marks, self._canvases
            self._context.doneCurrent()
        self._offscreen.destroy()

    def __del__(self) -> None:
        self.release()

    def draw(self, scene: Scene, lens: Lens, pictures: Pictures, ratio: float) -> QImage:
        """The scene as the lens shows it, with `ratio` of the image's pixels to a logical one, and
        its marks as the pictures have them.
        """
        self._begin()
        try:
            return self._draw(scene, lens, pictures, ratio)
        finally:
            self._context.doneCurrent()

    def _draw(self, scene: Scene, lens: Lens, pictures: Pictures, ratio: float) -> QImage:
        size = QSize(*(max(1, round(side * ratio)) for side in lens.size))
        if self._canvases is None or self._canvases[0].size() != size:
            self._canvases, self._drawn = (_canvas(size), _canvas(size)), None
        live, still = self._canvases
        if self._arrays.isCreated():
            self._arrays.bind()
        self._gl.glViewport(0, 0, size.width(), size.height())
        self._gl.glBlendFunc(_ONE, _ONE_MINUS_ALPHA)
        if self._context.isOpenGLES():
            # It has no copies between buffers of several samples to a pixel.
            live.bind()
            self._draw_still(scene, lens)
        else:
            if self._drawn is None or not _is_same_still(self._drawn, (lens, scene)):
                still.bind()
                self._draw_still(scene, lens)
            QOpenGLFramebufferObject.blitFramebuffer(live, still, _COLOUR | _DEPTH)
            live.bind()
        if pictures is not self._pictures:
            self._forget_textures()
            self._pictures = pictures
        self._draw_parts(scene.moving, lens)
        live.release()
        if self._gl.glGetError():
            raise NoOpenGLError("an error while drawing")
        image = live.toImage()
        image.setDevicePixelRatio(ratio)
        return image

    # --- what stays

    def _draw_still(self, scene: Scene, lens: Lens) -> None:
        gl = self._gl
        gl.glEnable(_DEPTH_TEST)
        gl.glDepthMask(True)
        gl.glDepthFunc(_NEARER)
        gl.glDisable(_BLEND)
        gl.glClearColor(*scene.ground)
        gl.glClear(_COLOUR | _DEPTH)
        if self._drawn is None or self._drawn[1].sheet is not scene.sheet:
            self._load(scene.sheet)
        self._draw_sheet(scene.sheet, lens, 1.0)
        self._draw_parts(scene.still, lens)
        self._draw_sheet(scene.sheet, lens, -1.0)
        self._drawn = lens, scene

    def _load(self, sheet: Sheet) -> None:
        for buffer, numbers in (
            (self._vertices, sheet.vertices),
            (self._triangles, sheet.triangles),
        ):
            buffer.bind()
            buffer.allocate(numbers.tobytes(), numbers.nbytes)

    def _draw_sheet(self, sheet: Sheet, lens: Lens, side: float) -> None:
        """The upper side, 1, or the underside, −1."""
        gl, program = self._gl, self._sheets
        gl.glEnable(_CULL_FACE)
        gl.glCullFace(_BACK if side > 0 else _FRONT)
        program.bind()
        _tell(
            program,
            matrix=_matrix(lens),
            eye=QVector3D(*lens.eye.tolist()),
            light=QVector3D(*(_LIGHT @ lens.camera.axes)).normalized(),
            side=side,
            solid=1.0 if side > 0 else _GLASS,
            relief=_RELIEF * (1 - lens.camera.overhead / 2),
            gloss=_GLOSS * (1 - lens.camera.overhead),
        )
        self._vertices.bind()
        self._triangles.bind()
        with _laid_out(program, (3, 3, 3)):
            gl.glDrawElements(_TRIANGLES, sheet.triangles.size, _SHORTS, _FIRST)
        self._triangles.release()
        program.release()
        gl.glDisable(_CULL_FACE)

    # --- lines, faces and marks

    def _draw_parts(self, parts: tuple[Part, ...], lens: Lens) -> None:
        """First what the surface hides of them, faintly, and then what it does not."""
        gl = self._gl
        gl.glEnable(_DEPTH_TEST)
        gl.glEnable(_BLEND)
        gl.glDepthMask(False)
        gl.glDepthFunc(_FARTHER)
        for part in parts:
            if part.behind > 0:
                self._draw_part(part, lens, part.behind)
        gl.glDepthFunc(_NOT_FARTHER)
        for part in parts:
            self._draw_part(part, lens, 1.0)

    def _draw_part(self, part: Part, lens: Lens, strength: float) -> None:
        if isinstance(part, Marks):
            if len(part.places):
                self._draw_marks(part, lens, strength)
        elif isinstance(part, Stroke):
            self._draw_line(strip(part.pieces), part, lens, strength)
        else:
            self._draw_line(faces(part.corners), part, lens, strength)

    def _draw_line(
        self, corners: Numbers, part: Stroke | Faces, lens: Lens, strength: float
    ) -> None:
        width, beyond = (part.width, part.beyond) if isinstance(part, Stroke) else (1.0, 0.0)
        program = self._prepare(self._lines, lens)
        red, green, blue, alpha = part.ink
        alpha *= strength
        ink = QVector4D(red * alpha, green * alpha, blue * alpha, alpha)
        # Where a line is faint, pieces that overlap would be seen.
        _tell(program, width=width, beyond=beyond if strength == 1 else 0.0, ink=ink)
        self._pass(program, corners, (3, 3, 2))

    def _draw_marks(self, part: Marks, lens: Lens, strength: float) -> None:
        mark = self._pictures[part.picture]
        nearness = lens.project(part.places)[:, 2]
        program = self._prepare(self._marks, lens)
        half_side, rise = part.size * mark.side / 2, part.size * mark.rise / lens.scale
        _tell(program, half_side=half_side, rise=rise, strength=strength)
        texture = self._texture(part.picture)
        texture.bind()
        self._pass(program, billboards(part.places[np.argsort(nearness)]), (3, 2))
        texture.release()

    def _prepare(self, program: QOpenGLShaderProgram, lens: Lens) -> QOpenGLShaderProgram:
        program.bind()
        _tell(program, matrix=_matrix(lens), size=QVector2D(*lens.size), lift=_LIFT)
        return program

    def _pass(
        self, program: QOpenGLShaderProgram, corners: Numbers, parts: tuple[int, ...]
    ) -> None:
        """Draw triangles that are made anew each time."""
        if len(corners):
            self._passing.bind()
            self._passing.allocate(corners.tobytes(), corners.nbytes)
            with _laid_out(program, parts):
                self._gl.glDrawArrays(_TRIANGLES, 0, len(corners))
        program.release()

    def _texture(self, name: str) -> QOpenGLTexture:
        kept = self._textures.get(name)
        if kept is None:
            # Its picture is twice as fine as the screen, for which the four nearest pixels do.
            kept = QOpenGLTexture(
                self._pictures[name].image, QOpenGLTexture.MipMapGeneration.DontGenerateMipMaps
            )
            self._gl.glGetError()  # Qt asks OpenGL ES for what it does not know
            linear = QOpenGLTexture.Filter.Linear
            kept.setMinMagFilters(linear, linear)
            kept.setWrapMode(QOpenGLTexture.WrapMode.ClampToEdge)
            self._textures[name] = kept
        return kept

    def _forget_textures(self) -> None:
        for texture in self._textures.values():
            texture.destroy()
        self._textures.clear()

    def _begin(self) -> None:
        if not self._context.makeCurrent(self._offscreen):
            raise NoOpenGLError("the context cannot be made current")


def _is_same_still(one: tuple[Lens, Scene], other: tuple[Lens, Scene]) -> bool:
    (lens, scene), (other_lens, other_scene) = one, other
    return (
        lens == other_lens
        and scene.sheet is other_scene.sheet
        and scene.still is other_scene.still
        and scene.ground == other_scene.ground
    )


def _matrix(lens: Lens) -> QMatrix4x4:
    return QMatrix4x4(lens.matrix.ravel().tolist())


def _tell(
    program: QOpenGLShaderProgram, **values: float | QMatrix4x4 | QVector2D | QVector3D | QVector4D
) -> None:
    """Give a program's uniforms their values."""
    for name, value in values.items():
        place = program.uniformLocation(name)
        if isinstance(value, float):
            program.setUniformValue1f(place, value)  # the other would take it for an integer
        else:
            program.setUniformValue(place, value)


@contextmanager
def _laid_out(program: QOpenGLShaderProgram, parts: tuple[int, ...]) -> Iterator[None]:
    """How many numbers of a corner belong to each attribute of the program, while it draws."""
    stride, offset = 4 * sum(parts), 0
    for number, count in enumerate(parts):
        program.enableAttributeArray(number)
        program.setAttributeBuffer(number, _FLOAT, offset, count, stride)
        offset += 4 * count
    yield
    for number in range(len(parts)):
        program.disableAttributeArray(number)


def _canvas(size: QSize) -> QOpenGLFramebufferObject:
    form = QOpenGLFramebufferObjectFormat()
    form.setAttachment(QOpenGLFramebufferObject.Attachment.CombinedDepthStencil)
    form.setSamples(_SAMPLES)
    made = QOpenGLFramebufferObject(size, form)
    if not made.isValid():
        raise NoOpenGLError("no buffer to draw into")
    return made


def _buffer(kind: QOpenGLBuffer.Type) -> QOpenGLBuffer:
    made = QOpenGLBuffer(kind)
    if not made.create():
        raise NoOpenGLError("no buffer for numbers")
    return made


def _program(sources: tuple[str, str], attributes: tuple[str, ...]) -> QOpenGLShaderProgram:
    """A program whose attributes are numbered in their order."""
    program = QOpenGLShaderProgram()
    kinds = QOpenGLShader.ShaderTypeBit
    is_compiled = program.addShaderFromSourceCode(
        kinds.Vertex, sources[0]
    ) and program.addShaderFromSourceCode(kinds.Fragment, sources[1])
    for number, attribute in enumerate(attributes):
        program.bindAttributeLocation(attribute, number)
    if not (is_compiled and program.link()):
        raise NoOpenGLError(program.log())
    return program
