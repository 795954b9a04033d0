"""Paints 2,200 frames; prints how far the last 2,000 lowered None's reference count."""

import sys

from PySide6.QtCore import QEventLoop

from gd_desktop.core.setup import Setup
from gd_desktop.io.settings import Settings
from gd_desktop.ui.launch import App, application

WARM_UP, FRAMES = 200, 2000

application()
app = App(Settings(Setup(rate=0.9)))
app.window.resize(960, 600)
loop = QEventLoop()
app.player.frame.connect(loop.quit)
loop.exec()
app.window.show()
before = 0
for number in range(WARM_UP + FRAMES):
    if number == WARM_UP:
        before = sys.getrefcount(None)
    # Forth and back, so that something moves in every frame.
    app.player.seek(0) if number % 2 else app.player.step()
    loop.exec()
    app.window.desks.parabola.page.plot.viewport().repaint()
    app.window.cost_card.plot.viewport().repaint()
lost = before - sys.getrefcount(None)
app.window.close()
sys.stdout.write(f"{lost}\n")
