"""Control of an activity, which adds to its record."""

count = 0


def before_activity_control(context, field):
    raise RuntimeError("its scope is after")


def after_activity_control(context, state, field):
    global count
    count += 1
    state[field] = count
