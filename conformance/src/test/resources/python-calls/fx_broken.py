"""Module that can not be imported."""

raise ValueError("broken while it is imported")
