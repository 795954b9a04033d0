"""Files, settings and resources. No Qt."""
