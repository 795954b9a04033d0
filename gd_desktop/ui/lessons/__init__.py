"""Lessons: the panel beside the plots, and the editor."""
