"""Tells how functions and classes may be called, from the syntax of their definitions."""

import ast
import json

SAME_SIGNATURE = {"lru_cache", "cache", "contextmanager", "wraps", "deprecated"}
UNKNOWN = {"parameters": None}


def literal(node):
    try:
        return ast.literal_eval(node)
    except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
        return None


def function(statement):
    known = {"line": statement.lineno, **parameters(statement.args), "node": statement}
    if isinstance(statement, ast.AsyncFunctionDef):
        known["async"] = True
    if not all(_keeps_signature(decorator) for decorator in statement.decorator_list):
        known["parameters"] = None
    doc = (ast.get_docstring(statement) or "").strip()
    return {**known, "doc": doc.splitlines()[0]} if doc else known


def constructor(statement):
    functions = [each for each in statement.body if isinstance(each, ast.FunctionDef)]
    init = next((each for each in functions if each.name == "__init__"), None)
    known = {"line": statement.lineno, "class": True}
    if init is None or statement.decorator_list:
        return {**known, **UNKNOWN}
    its = parameters(init.args)
    return {**known, **its, "parameters": its["parameters"][1:]}


def _keeps_signature(decorator):
    name = decorator.func if isinstance(decorator, ast.Call) else decorator
    return (name.attr if isinstance(name, ast.Attribute) else getattr(name, "id", "")) in SAME_SIGNATURE


def parameters(arguments):
    positional = [*arguments.posonlyargs, *arguments.args]
    defaults = [None] * (len(positional) - len(arguments.defaults)) + arguments.defaults
    both = [*zip(positional, defaults), *zip(arguments.kwonlyargs, arguments.kw_defaults)]
    known = {"parameters": [_parameter(parameter, default) for parameter, default in both]}
    return {**known, "others": True} if arguments.kwarg else known


def _parameter(parameter, default):
    known = {"name": parameter.arg, "required": default is None}
    if parameter.annotation:
        known["type"] = ast.unparse(parameter.annotation)
    value = None if default is None else literal(default)
    if isinstance(value, (str, int, float, bool, list, dict)) or isinstance(default, ast.Constant):
        known["default"] = value if _is_json(value) else None
    return known


def _is_json(value):
    try:
        json.dumps(value, allow_nan=False)
        return True
    except (TypeError, ValueError):
        return False
