"""The window: panels, plots and dialogs."""
