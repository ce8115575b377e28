from chaosstates.aws.operation import asked


def call(
    service,
    operation,
    parameters=None,
    query=None,
    resource=None,
    all_pages=True,
    configuration=None,
    secrets=None,
):
    return asked(service, operation, parameters or {}, query, all_pages, configuration, secrets)
