"""The start screen, and what else happens when the app has just been opened."""
