"""Function that counts how often it was called."""

count = 0


def done():
    return count


def does():
    global count
    count += 1
    return count
