"""The run as a program: its code with the present line lit, beside a picture or under it."""
