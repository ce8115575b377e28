"""Control that adds to each record, and fails behind one of them."""


def after_activity_control(context, state):
    state["told"] = context["name"]
    if context["name"] == "second":
        raise ValueError("it stumbles")
    state["told_twice"] = True
