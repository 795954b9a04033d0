"""Lesson files: what they hold, reading and writing them."""

ENDING = ".lesson"
