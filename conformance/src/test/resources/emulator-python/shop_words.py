"""Module that another one imports, and no experiment names."""


def answer(response):
    return f"the site is {response.text}"
