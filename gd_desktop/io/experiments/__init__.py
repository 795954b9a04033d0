"""Experiments: all that a window holds, in a file or in a short text."""

ENDING = ".descent"
