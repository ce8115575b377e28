"""Control that defines values while it is configured, as chaosterraform's does."""


def configure_control(configuration, secrets, experiment, prefix):
    configuration[prefix + "name"] = "web-1"
    configuration[prefix + "size"] = 3


def after_activity_control(context, state, configuration, prefix):
    state["size"] = configuration[prefix + "size"]
