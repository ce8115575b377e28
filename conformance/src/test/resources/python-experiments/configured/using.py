"""Functions that use the configuration."""


def echo(value):
    return value


def uses(name, size, text, configuration):
    return [name, size, text, configuration["tf_out__size"], sorted(configuration)]
