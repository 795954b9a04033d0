"""What keeps work: files of experiments, texts to share, and what a crash leaves."""
