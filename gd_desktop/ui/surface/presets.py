"""The places to look from that have a name."""

import math
from enum import Enum

from gd_desktop.core.problem import Vector
from gd_desktop.ui.surface.camera import Camera, Room, Size, snug

_WALKER_ZOOM = 1.8
_WALKER_ELEVATION = 30.0
_AHEAD = 0.25  # of the box: so far in front of the walker is the middle of the view


class Preset(Enum):
    """A place to look from; the value is its number on the keyboard."""

    USUAL = 1
    ABOVE = 2
    ALONG_X = 3
    ALONG_Y = 4
    BEHIND = 5


_ANGLES = {
    Preset.USUAL: (-58.0, 38.0),
    Preset.ABOVE: (-90.0, 90.0),
    Preset.ALONG_X: (-90.0, 8.0),
    Preset.ALONG_Y: (0.0, 8.0),
}


def preset_camera(preset: Preset, size: Size, room: Room, half: tuple[float, float]) -> Camera:
    """The camera of a preset that does not depend on the walk."""
    azimuth, elevation = _ANGLES[preset]
    return snug(Camera(azimuth, elevation), size, room, half)


def behind(place: tuple[float, float, float], downhill: Vector) -> Camera:
    """The walker's view: low behind a place of the box, looking downhill (2,), of length 1."""
    azimuth = math.degrees(math.atan2(-downhill[1], -downhill[0]))
    x, y = (_AHEAD * downhill).tolist()
    ahead = (place[0] + x, place[1] + y, place[2])
    return Camera(azimuth, _WALKER_ELEVATION, _WALKER_ZOOM, ahead)
