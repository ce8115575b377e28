def configure_control(experiment, label=""):
    pass


def before_activity_control(context, label=""):
    pass
