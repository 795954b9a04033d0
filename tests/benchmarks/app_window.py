"""The app's window; ends after its first paint. Timed as a whole process."""

import sys

from gd_desktop.ui.first_paint import first_paint

sys.exit(first_paint())
