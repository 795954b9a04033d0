"""The view in three dimensions: its shape, its camera, and how it is drawn."""
