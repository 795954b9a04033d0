"""The engine in its thread, and what speaks to it. QtCore only."""

from gd_desktop.app.sources import read_no_sources

read_no_sources()
