"""Exercise sheets put together: what stands on the paper, and the same as HTML. No Qt."""
