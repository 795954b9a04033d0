"""Predict, sub-frames and the common questions."""
