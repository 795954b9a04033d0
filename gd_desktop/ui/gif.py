"""A run as GIF: images of one size, each in at most 255 colours of its own."""

import io
from collections.abc import Callable, Iterable, Iterator

from PySide6.QtGui import QImage

MOST_IMAGES = 60  # of an animation, but for the last
_FRAME_MS, _LAST_FRAME_MS = 250, 2000
_COLOURS = 255  # one is left for what stays as it was


def moments(last: int) -> list[int]:
    """The steps that an animation of a run shows, evenly apart, and the last one."""
    stride = stride_of(last)
    return [*range(0, last, stride), last]


def stride_of(last: int) -> int:
    """How many steps lie between two of them."""
    return 1 + last // MOST_IMAGES


def frame_of(image: QImage) -> bytes:
    """One image in few colours, packed: some 100 kB for a window. Those of an image that has few
    stay exactly as they are.
    """
    # Pillow is needed for this alone.
    from PIL import Image

    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    size, stride = (rgb.width(), rgb.height()), rgb.bytesPerLine()
    frame = Image.frombytes("RGB", size, bytes(rgb.constBits()), "raw", "RGB", stride)
    few = frame.quantize(_COLOURS, dither=Image.Dither.NONE)
    out = io.BytesIO()
    few.save(out, "GIF")
    return out.getvalue()


def animation(frames: Iterable[bytes], count: int, tell: Callable[[float], None]) -> bytes:
    """Frames of `frame_of` as an animation that repeats. `tell` hears what share is done, and may
    raise to end it.
    """
    from PIL import Image

    def opened() -> Iterator[Image.Image]:
        for number, frame in enumerate(frames):
            tell(number / count)
            # A name of its own frees the one before.
            yield Image.open(io.BytesIO(frame))

    images = opened()
    first = next(images)
    out = io.BytesIO()
    durations = [_FRAME_MS] * (count - 1) + [_LAST_FRAME_MS]
    first.save(out, "GIF", save_all=True, append_images=images, duration=durations, loop=0)
    return out.getvalue()
