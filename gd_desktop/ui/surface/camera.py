"""From where the surface is seen, and where its places come to lie in the picture.

Angles are in degrees. The azimuth says on which side of the box the camera is: 0 on the side of
large x, 90 on that of large y. At −90 x goes to the right and y away from the viewer.
"""

import math
from typing import NamedTuple

import numpy as np

from gd_desktop.core.problem import Matrix, Vector
from gd_desktop.ui.surface.ground import FLOOR, HEIGHT

Size = tuple[float, float]  # of the picture, in pixels
MIDDLE = (0.0, 0.0, (FLOOR + HEIGHT) / 2)
LOWEST, HIGHEST = 0.0, 90.0  # of the elevation
_LEAST_ZOOM, _MOST_ZOOM = 0.3, 12.0
_NEAR, _FAR = 5.5, 300.0  # from the target to the camera; far away, lines stay parallel
_MAP_FROM = 55.0  # degrees of elevation
_AROUND = 4.0  # half the depth that is drawn about the target


class Camera(NamedTuple):
    """A place to look from. `zoom` is 1 where all of the box fits, however it is turned."""

    azimuth: float
    elevation: float
    zoom: float = 1.0
    target: tuple[float, float, float] = MIDDLE

    @property
    def overhead(self) -> float:
        """From 0, where the picture is one of hills, to 1, where it is a map."""
        share = (self.elevation - _MAP_FROM) / (HIGHEST - _MAP_FROM)
        share = min(max(share, 0.0), 1.0)
        return share * share * (3 - 2 * share)

    @property
    def distance(self) -> float:
        """From the target. On a map, heights move nothing aside."""
        return _NEAR * math.pow(_FAR / _NEAR, self.overhead)

    @property
    def axes(self) -> Matrix:
        """(3, 3): the directions to the right, upwards and towards the viewer."""
        azimuth, elevation = math.radians(self.azimuth), math.radians(self.elevation)
        cos_a, sin_a = math.cos(azimuth), math.sin(azimuth)
        cos_e, sin_e = math.cos(elevation), math.sin(elevation)
        return np.array(
            [
                [-sin_a, cos_a, 0],
                [-sin_e * cos_a, -sin_e * sin_a, cos_e],
                [cos_e * cos_a, cos_e * sin_a, sin_e],
            ]
        )

    def turned(self, around: float, up: float) -> "Camera":
        """Moved around the target, and up, in degrees."""
        azimuth = (self.azimuth + around + 180) % 360 - 180
        return self._replace(
            azimuth=azimuth, elevation=min(max(self.elevation + up, LOWEST), HIGHEST)
        )

    def zoomed(self, times: float) -> "Camera":
        """With everything `times` as large."""
        return self._replace(zoom=min(max(self.zoom * times, _LEAST_ZOOM), _MOST_ZOOM))

    def panned(self, right: float, up: float) -> "Camera":
        """With the picture moved, in units of the box; the target stays in the box."""
        moved = np.array(self.target) - right * self.axes[0] - up * self.axes[1]
        x, y, z = np.clip(moved, [-1, -1, 0], [1, 1, HEIGHT]).tolist()
        return self._replace(target=(x, y, z))


class Room(NamedTuple):
    """What is kept free at a picture's sides, in pixels, for what is written there."""

    left: float = 0.0
    right: float = 0.0
    top: float = 0.0
    bottom: float = 0.0


class Lens(NamedTuple):
    """A camera before a picture of some size."""

    camera: Camera
    size: Size
    scale: float  # px to a unit of the box, at the target
    middle: tuple[float, float]  # where the target is, in px from the left and the top

    @property
    def matrix(self) -> Matrix:
        """(4, 4): from places (x, y, z, 1) to OpenGL's clip coordinates."""
        camera, (wide, high) = self.camera, self.size
        distance = camera.distance
        near, far = max(distance - _AROUND, 0.1), distance + _AROUND
        view = np.eye(4)
        view[:3, :3] = camera.axes
        view[:3, 3] = -camera.axes @ np.array(camera.target)
        view[2, 3] -= distance
        across, up = 2 * distance * self.scale / wide, 2 * distance * self.scale / high
        right, above = 1 - 2 * self.middle[0] / wide, 2 * self.middle[1] / high - 1
        depth = -(far + near) / (far - near), -2 * far * near / (far - near)
        shape = np.array([[across, 0, right, 0], [0, up, above, 0], [0, 0, *depth], [0, 0, -1, 0]])
        product: Matrix = shape @ view
        return product

    @property
    def eye(self) -> Vector:
        """(3,) where the camera is."""
        camera = self.camera
        place: Vector = np.array(camera.target) + camera.distance * camera.axes[2]
        return place

    def project(self, places: Matrix) -> Matrix:
        """(n, 3): pixels from the left and from the top, and how far in front of the target."""
        camera, (x, y) = self.camera, self.middle
        right, up, near = ((places - np.array(camera.target)) @ camera.axes.T).T
        larger = self.scale * camera.distance / (camera.distance - near)
        return np.column_stack([x + larger * right, y - larger * up, near])

    def ray(self, x: float, y: float) -> tuple[Vector, Vector]:
        """Where the line of sight through a pixel begins, and its direction of length 1."""
        camera = self.camera
        right, up = (x - self.middle[0]) / self.scale, (self.middle[1] - y) / self.scale
        toward = np.array([right, up, -camera.distance]) @ camera.axes
        direction: Vector = toward / np.linalg.norm(toward)
        return self.eye, direction


def lens(camera: Camera, size: Size, room: Room, half: tuple[float, float]) -> Lens:
    """The camera before a picture. At zoom 1 the box on a floor of `half` the sides fits between
    the room at the sides however it is turned around.
    """
    around = np.linspace(0, 2 * np.pi, 32, endpoint=False)
    radius = math.hypot(*half)
    rim = np.column_stack([radius * np.cos(around), radius * np.sin(around), FLOOR + 0 * around])
    scale, below = _fit(camera, size, room, rim)
    x = (size[0] + room.left - room.right) / 2
    y = (size[1] + room.top - room.bottom) / 2 - scale * below
    return Lens(camera, size, camera.zoom * scale, (x, y))


def snug(camera: Camera, size: Size, room: Room, half: tuple[float, float]) -> Camera:
    """With the zoom at which the box, as it is turned now, fills the picture."""
    a, b = half
    rim = np.array([[x, y, FLOOR] for x in (-a, a) for y in (-b, b)])
    whole = lens(camera._replace(zoom=1.0), size, room, half)
    return camera._replace(zoom=_fit(camera, size, room, rim)[0] / whole.scale)


def _fit(camera: Camera, size: Size, room: Room, rim: Matrix) -> tuple[float, float]:
    """Pixels to a unit of the box at which walls over a rim (n, 3), on the floor, are all seen;
    and by how many units their middle lies below the box's in the picture.
    """
    walls = np.vstack([rim, rim + np.array([0, 0, HEIGHT - FLOOR])])
    plain = Lens(camera._replace(target=MIDDLE), size, 1.0, (0.0, 0.0)).project(walls)
    wide = float(np.abs(plain[:, 0]).max())
    top, bottom = float(plain[:, 1].min()), float(plain[:, 1].max())
    across = max(size[0] - room.left - room.right, size[0] / 4) / 2
    up = max(size[1] - room.top - room.bottom, size[1] / 4) / 2
    return max(1.0, min(across / wide, 2 * up / (bottom - top))), (top + bottom) / 2


def between(start: Camera, end: Camera, share: float) -> Camera:
    """The camera on its way, the shorter way around; share from 0 to 1."""
    around = (end.azimuth - start.azimuth + 180) % 360 - 180

    def mixed(one: float, other: float) -> float:
        return one + share * (other - one)

    return Camera(
        (start.azimuth + share * around + 180) % 360 - 180,
        mixed(start.elevation, end.elevation),
        start.zoom * (end.zoom / start.zoom) ** share,
        (
            mixed(start.target[0], end.target[0]),
            mixed(start.target[1], end.target[1]),
            mixed(start.target[2], end.target[2]),
        ),
    )
