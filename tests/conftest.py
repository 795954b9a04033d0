"""What all tests share: no screen, no saved settings, one QApplication."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
