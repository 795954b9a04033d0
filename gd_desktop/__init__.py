"""GD Desktop: gradient descent that you can step through, drag and see."""

__version__ = "0.1.0"
