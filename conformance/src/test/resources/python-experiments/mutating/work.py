def sees(n, configuration, secrets=None):
    configuration["n"] = 1000
    return [n, configuration["text"], sorted(secrets or {})]
