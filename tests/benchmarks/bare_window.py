"""A bare pyqtgraph window with one curve; ends after its first paint. Timed as a whole process."""

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QTimer


class FirstPaint(QObject):
    """Ends the app when the plot has been painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, app.quit)
        return False


app = pg.mkQApp()
window = pg.PlotWidget()
window.resize(1280, 800)
x = np.linspace(-5, 9, 240)
window.plot(x, x * x - 4 * x + 6)
first_paint = FirstPaint()
window.viewport().installEventFilter(first_paint)
window.show()
app.exec()
