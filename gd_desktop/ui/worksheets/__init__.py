"""Exercise sheets on paper: laid out, painted into a PDF or printed, and the window for that."""
