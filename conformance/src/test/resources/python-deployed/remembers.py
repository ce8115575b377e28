configured = []


def configure_control(configuration=None, secrets=None, experiment=None, settings=None, name=None):
    configured.append((configuration or {}).get("zone"))


def before_activity_control(context, state=None, configuration=None, **kwargs):
    pass


def after_activity_control(context, state, **kwargs):
    state["configured"] = list(configured)
