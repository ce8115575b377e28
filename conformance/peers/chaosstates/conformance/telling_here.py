"""The control `telling` for both sides alike: while it is cleaned up, it is told nothing, and tells nothing."""

from chaosstates.conformance.telling import hook

for level in ("loading_experiment", "experiment", "hypothesis", "method", "rollback", "activity"):
    for moment in ("before", "after"):
        globals()[f"{moment}_{level}_control"] = hook(f"{moment}_{level}_control", moment == "after")


def configure_control(experiment, secrets, configuration, url, who, interrupts=(), fails=(), sets=()):
    hook("configure_control", False)(experiment, experiment, secrets, configuration, url, who, interrupts, fails, sets)
