"""A cost over two parameters: its card, and what is computed for its pictures."""
