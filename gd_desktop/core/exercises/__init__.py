"""Exercises to be worked out by hand: their numbers are drawn, and answered by the core."""
