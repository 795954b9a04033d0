"""What the window's middle shows for each model."""
