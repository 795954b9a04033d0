"""The engine in its thread, and what speaks to it. QtCore only."""

from gd_desktop.app.overrides import guard_overrides
from gd_desktop.app.sources import read_no_sources

read_no_sources()
# Before the first class that overrides a method of Qt.
guard_overrides()
