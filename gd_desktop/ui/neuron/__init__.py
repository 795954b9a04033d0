"""The neuron's page: what it learns from, how it learns, and what it answers."""
