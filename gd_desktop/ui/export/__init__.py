"""Out of the window: pictures, animations, tables, the clipboard, and paper."""
