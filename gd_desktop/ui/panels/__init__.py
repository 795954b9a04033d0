"""The cards of the side columns."""
