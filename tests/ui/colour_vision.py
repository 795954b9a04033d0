"""How colours are seen: how strongly they differ in light, and what is left of them for an eye that
lacks a kind of cone.

Contrast: WCAG 2.2, "relative luminance" and "contrast ratio". Sights: G. M. Machado, M. M. Oliveira
and L. A. F. Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency",
IEEE Transactions on Visualization and Computer Graphics 15(6), 2009, at severity 1; their matrices
act on linear RGB. Distances are those of CIE 1976 in L*a*b*; about 2.3 can just be seen.
"""

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QColor

Light = npt.NDArray[np.float64]

SIGHTS = {
    "all colours": np.eye(3),
    "protanopia": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deuteranopia": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritanopia": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
THEMES = ("light", "dark", "projector", "contrast")


def linear(colour: QColor) -> Light:
    """(3,) light of an opaque colour, 0 to 1."""
    parts = np.array(colour.getRgbF()[:3])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def seen(colour: QColor, sight: Light) -> Light:
    """(3,) L*, a*, b* of a colour as someone sees it."""
    xyz = np.array(
        [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    ) @ np.clip(sight @ linear(colour), 0, 1)
    ratio = xyz / np.array([0.9505, 1.0, 1.089])
    root = np.where(ratio > 0.008856, np.cbrt(ratio), 7.787 * ratio + 16 / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def apart(one: QColor, other: QColor, sight: str) -> float:
    """How far two colours are from one another for an eye."""
    places = [seen(colour, SIGHTS[sight]) for colour in (one, other)]
    return float(np.linalg.norm(places[0] - places[1]))


def contrast(one: QColor, other: QColor) -> float:
    """From 1, as bright as one another, to 21, black on white."""
    for colour in (one, other):
        assert colour.alpha() == 255, "what is translucent has a colour only over another one"
    light = [float(linear(colour) @ np.array([0.2126, 0.7152, 0.0722])) for colour in (one, other)]
    return (max(light) + 0.05) / (min(light) + 0.05)


def over(ground: QColor, *layers: QColor) -> QColor:
    """The opaque colour of layers, the lowest first, on a ground."""
    parts = np.array(ground.getRgbF()[:3])
    for layer in layers:
        parts = parts + layer.alphaF() * (np.array(layer.getRgbF()[:3]) - parts)
    return QColor.fromRgbF(*np.clip(parts, 0, 1).tolist())
