"""The engine in its thread, and what speaks to it. QtCore only."""
