def scale(name
