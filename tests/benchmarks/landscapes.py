"""Frames a second while a neuron runs at full speed and its cost landscape is computed anew."""

import statistics
import time

import numpy as np
from figures import Figure
from painting import Counter, wait_for_frames
from PySide6.QtCore import QEventLoop, QTimer

from gd_desktop.core.dataset import Dataset
from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App, application

SAMPLES = 1000
ANEW_MS = 100  # from one fine picture of 101 × 101 places to the next


def frames_meanwhile(seconds: float) -> Figure:
    """The window is open on two features: data, landscape, chain rule and cost all move."""
    application()
    app = App(Settings(_setup(), pace=None))
    app.window.resize(1280, 720)
    app.window.show()
    wait_for_frames(app, 1)
    card = app.window.desks.neuron.page.landscape_card
    pictures = Counter()
    card._survey.surveyed.connect(pictures.count)
    anew = QTimer()
    anew.setInterval(ANEW_MS)
    anew.timeout.connect(card.hurry)
    anew.start()
    counter = Counter()
    app.player.frame.connect(counter.count)
    rates: list[float] = []
    for _ in range(3):
        shown, began = counter.frames, time.perf_counter()
        app.player.run()
        loop = QEventLoop()
        QTimer.singleShot(int(seconds * 1000), loop.quit)
        loop.exec()
        app.player.pause()
        rates.append((counter.frames - shown) / (time.perf_counter() - began))
        wait_for_frames(app, 1)
    anew.stop()
    app.destroy()
    return Figure(
        "frames a second while landscapes are computed",
        statistics.median(rates),
        30,
        f"{pictures.frames} landscapes in {3 * seconds:g} s",
        is_least=True,
    )


def _setup() -> Setup:
    generator = np.random.default_rng(5)
    labels = (np.arange(SAMPLES) % 2).astype(float)
    features = generator.normal(size=(SAMPLES, 2)) + 1.5 * labels[:, np.newaxis]
    data = Dataset("clouds", ("first", "second"), features, labels, is_own=True)
    return Setup(model="neuron", data=data, start=(-1.0, -1.0, 0.0), rate=0.001, steps=10_000_000)
