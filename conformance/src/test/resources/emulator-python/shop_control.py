"""Control that adds to each record, and to the journal."""


def after_activity_control(context, state, label):
    state["label"] = f"{label} by {context['name']}"


def after_experiment_control(context, state, label):
    state["labelled"] = {label: len(state["run"])}
