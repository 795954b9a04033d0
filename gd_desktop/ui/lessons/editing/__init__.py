"""The parts of the lesson editor."""
