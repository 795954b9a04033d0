"""The sigmoid, and under it the hill of its slope, with one sample's z marked on both."""

import math

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGraphicsItem

from gd_desktop import neuron_labels
from gd_desktop.app.glimpse import FACTORS
from gd_desktop.core.costs import sigmoid
from gd_desktop.core.neuron import Terms
from gd_desktop.numerals import short
from gd_desktop.ui.plots.canvas import Canvas
from gd_desktop.ui.plots.marks import Mark, Tag, disc, pen
from gd_desktop.ui.theme import NOTE, Theme

_REACH = 7.0
_Z = np.linspace(-_REACH, _REACH, 141)
_LINE = 20  # px at scale 1, from tag to tag
_HILL = 4.0  # σ′ is at most ¼: drawn four times as high, it fills the picture


class HillPlot(Canvas):
    """σ(z) as a line, 4·σ′(z) as a filled hill, and where the chosen sample stands on them."""

    def __init__(self) -> None:
        super().__init__("σ(z), σ′(z)")
        self.setToolTip("")
        self.box.setMouseEnabled(False, False)
        self.curve = pg.PlotCurveItem(antialias=True)
        self.hill = pg.PlotCurveItem(antialias=True, fillLevel=0.0)
        for item in (self.hill, self.curve):
            item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.plumb = pg.PlotCurveItem(antialias=True)
        self.on_curve, self.on_hill = Mark(disc), Mark(disc)
        self.output_tag, self.slope_tag = Tag(), Tag()
        items = (self.hill, self.curve, self.plumb, self.on_curve, self.on_hill,
                 self.output_tag, self.slope_tag)  # fmt: skip
        for depth, item in enumerate(items):
            item.setZValue(depth)
            self.addItem(item, ignoreBounds=True)
        self._line = _LINE
        output = sigmoid(_Z)
        self.curve.setData(_Z, output)
        self.hill.setData(_Z, _HILL * output * (1 - output))
        self.set_home((-_REACH, _REACH), (-0.06, 1.12))

    def dress(self, theme: Theme) -> None:
        """Take on colours and measures."""
        self.dress_canvas(theme)
        self.left.setWidth(theme.px(30))
        self.bottom.setHeight(theme.px(26))
        self.left.setTicks([[(0.0, "0"), (0.5, "½"), (1.0, "1")]])
        ratio = self.devicePixelRatioF()
        self.curve.setPen(pen(theme.colour("ink"), 2.5 * theme.scale, ratio))
        self.hill.setPen(pen(theme.colour("path"), 1.5 * theme.scale, ratio))
        self.hill.setBrush(theme.colour("path", 0.22))
        self.plumb.setPen(pen(theme.colour("dim"), 1.2 * theme.scale, ratio, Qt.PenStyle.DashLine))
        rim = pen(theme.colour("card"), 1.5 * theme.scale, ratio)
        self.on_curve.draw_with(theme.px(6), rim, theme.colour("ink"))
        self.on_hill.draw_with(theme.px(6), rim, theme.colour("path"))
        self._line = theme.px(_LINE)
        ground = theme.colour("card", 0.85)
        self.output_tag.dress(theme.font(NOTE), theme.colour("ink"), ground)
        self.slope_tag.dress(theme.font(NOTE), theme.colour("path_text"), ground)

    def show_terms(self, terms: Terms, output: str, slope: str, factors: int = FACTORS) -> None:
        """Mark a sample's z; `output` and `slope` are what the tags say, as far as they belong to
        the first `factors` of the chain rule.
        """
        has_output, has_slope = factors >= 1, factors >= 2
        for item in (self.plumb, self.on_curve, self.output_tag):
            item.setVisible(has_output)
        for item in (self.on_hill, self.slope_tag):
            item.setVisible(has_slope)
        z = terms.z if math.isfinite(terms.z) else 0.0
        z = max(-_REACH, min(_REACH, z))
        self.plumb.setData(np.array([z, z]), np.array([0.0, 1.0]))
        self.on_curve.setPos(z, terms.output)
        self.on_hill.setPos(z, _HILL * terms.slope)
        # In the corner that neither the curve nor the hill reaches.
        self.output_tag.setPos(-_REACH, 1.0)
        self.output_tag.say(output, (0.0, 0.5), (4, 0))
        self.slope_tag.setPos(-_REACH, 1.0)
        self.slope_tag.say(slope, (0.0, 0.5), (4, self._line))
        seen = (f"{neuron_labels.Z_AXIS} = {short(terms.z, 3)}", output)[: 2 * has_output]
        self.setAccessibleDescription(". ".join((*seen, *(slope,)[:has_slope])))
