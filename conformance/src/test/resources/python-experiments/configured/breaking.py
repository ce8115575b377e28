"""Control that fails at each hook."""


def before_experiment_control(context):
    raise RuntimeError("broken before")


def after_activity_control(context, state):
    raise RuntimeError("broken after")
