"""The subject itself: problems, methods, histories and verdicts. numpy only."""
