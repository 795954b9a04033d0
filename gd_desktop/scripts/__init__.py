"""A run as a program of plain numpy, and as a line for a terminal."""
