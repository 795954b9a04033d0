"""What stands beside the picture of a walk, one at a time: another look at the same walk."""
