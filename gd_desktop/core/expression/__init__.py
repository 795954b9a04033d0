"""Functions that a person types: from text to a tree, its derivatives, and their values."""
