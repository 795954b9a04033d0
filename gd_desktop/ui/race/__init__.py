"""Several walks at once: their plots and their ranking."""
