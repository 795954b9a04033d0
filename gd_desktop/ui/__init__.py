"""Widgets: the window and all that is in it."""

import gc

# `launch.application` has garbage collected by a timer in the window's thread. Until then Python
# would look through all that is being imported several times over: 20 ms of the first paint.
gc.disable()
