"""Tells what modules offer, from their sources: nothing is imported, nothing of them is run.

Standard input is {"folders": [...], "modules": [...]}: the folders that come before the standard library, as in
PYTHONPATH, and the modules that are asked for. Packages are those of the running interpreter, or "packages": [...].
Standard output is an object with each module: what was found, or why it was not.

A module that may have names which its source does not show (a `__getattr__`, a star import of what is no source) is
"open": a name that is not found in it is no mistake then.
"""

import ast
import json
import os
import sys
import warnings

if __name__ == "__main__":
    sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import declared  # noqa: E402
from sources import Sources, site_packages  # noqa: E402

MOST_HOPS = 8
OWN_KEYS = {"node", "home", "assigned", "class"}


class Modules:
    """The modules that were looked at."""

    def __init__(self, sources):
        self.sources = sources
        self.known = {}

    def find(self, name):
        """Returns a module whose source is there; else None."""
        if name not in self.known:
            file = self.sources.find(name)
            self.known[name] = Module(name, file, self) if file else None
        return self.known[name]


class Module:
    """The names of one module. What comes from another module is looked up only when it is asked for."""

    def __init__(self, name, file, modules):
        self.name, self.file, self.modules = name, file, modules
        self.names, self.stars, self.imported = {}, [], set()
        self.open = self.broken = self.tree = None
        try:
            with open(file, "rb") as source, warnings.catch_warnings():
                warnings.simplefilter("ignore")
                self.tree = ast.parse(source.read(), file)
        except SyntaxError as mistake:
            self.broken = {"line": mistake.lineno or 1, "column": mistake.offset or 1, "message": mistake.msg}
        except (ValueError, OSError, RecursionError) as mistake:
            self.broken = {"line": 1, "column": 1, "message": str(mistake)}
        else:
            self._body(self.tree.body)

    @property
    def package(self):
        return self.name if os.path.basename(self.file) == "__init__.py" else self.name.rpartition(".")[0]

    def _body(self, statements, is_nested=False):
        for statement in statements:
            match statement:
                case ast.FunctionDef() | ast.AsyncFunctionDef():
                    if statement.name == "__getattr__":
                        self.open = f"it has a `__getattr__`, line {statement.lineno}"
                    self._set(statement.name, {**declared.function(statement), "home": self.name}, is_nested)
                case ast.ClassDef():
                    self.names[statement.name] = declared.constructor(statement)
                case ast.Import():
                    self.imported.update((each.asname or each.name).split(".")[0] for each in statement.names)
                case ast.ImportFrom():
                    self._from(statement)
                case ast.Assign():
                    for target in statement.targets:
                        self._assigned(target, statement.value, statement.lineno)
                case ast.AnnAssign() if statement.value:
                    self._assigned(statement.target, statement.value, statement.lineno)
                case ast.If() | ast.For() | ast.While() | ast.With() | ast.Try() | ast.TryStar():
                    for part in ("body", "orelse", "finalbody"):
                        self._body(getattr(statement, part, []), True)
                    for handler in getattr(statement, "handlers", []):
                        self._body(handler.body, True)
                case ast.Match():
                    for case in statement.cases:
                        self._body(case.body, True)
                case ast.Expr(value=ast.Call(func=function)) if _makes_names(function):
                    self.open = f"it makes names while it is imported, line {statement.lineno}"

    def _set(self, name, function, is_nested):
        """Of two definitions in branches nobody knows which one holds."""
        before = self.names.get(name)
        if is_nested and before and before.get("parameters") != function["parameters"]:
            function = {"line": function["line"], **declared.UNKNOWN}
        self.names[name] = function

    def _assigned(self, target, value, line):
        match target:
            case ast.Subscript() if ast.unparse(target.value) in ("sys.modules", "globals()"):
                self.open = f"it makes names while it is imported, line {line}"
            case ast.Tuple() | ast.List():
                for each in target.elts:
                    self._assigned(each, None, line)
            case ast.Name():
                self.names[target.id] = {**self._value(value), "line": line, "assigned": value}

    def _value(self, value):
        match value:
            case ast.Lambda():
                return declared.parameters(value.args)
            case ast.Name() if value.id in self.names:
                return self.names[value.id]
            case ast.Constant() | ast.List() | ast.Dict() | ast.Set() | ast.Tuple() | ast.JoinedStr() | ast.ListComp():
                return {"value": True}
            case _:
                return declared.UNKNOWN

    def _from(self, statement):
        base = self.package.split(".") if statement.level else []
        base = base[: len(base) - statement.level + 1] if statement.level else base
        source = ".".join([*base, *([statement.module] if statement.module else [])])
        for each in statement.names:
            if each.name == "*":
                self.stars.append((source, statement.lineno))
            else:
                self.names[each.asname or each.name] = {"line": statement.lineno, "from": (source, each.name)}

    def find(self, name, hops=0):
        """Returns what a name stands for; None where the module has no such name."""
        if hops > MOST_HOPS:
            return declared.UNKNOWN
        own = self.names.get(name)
        if own is not None:
            return self._followed(own, hops)
        for source, line in self.stars:
            module = self.modules.find(source)
            found = module.find(name, hops + 1) if module else declared.UNKNOWN
            if found is not None:
                return {**found, "line": line}
        return declared.UNKNOWN if self.open else None

    def _followed(self, own, hops):
        if "from" not in own:
            return own
        source, original = own["from"]
        module = self.modules.find(source)
        found = module.find(original, hops + 1) if module else None
        return {**(found or declared.UNKNOWN), "line": own["line"]}

    def all_names(self, hops=0):
        found = [name for name in self.names if name not in self.imported]
        for source, _ in self.stars if hops <= MOST_HOPS else []:
            module = self.modules.find(source)
            found += [name for name in (module.all_names(hops + 1) if module else []) if not name.startswith("_")]
        return dict.fromkeys(found)

    def is_open(self, hops=0):
        """Returns why the module may have names that are not shown; None where it has none."""
        if self.open or hops > MOST_HOPS:
            return self.open or "its imports go round"
        for source, line in self.stars:
            module = self.modules.find(source)
            if module is None or module.is_open(hops + 1):
                return f"it takes all names of `{source}`, line {line}"
        return None

    def has_text_annotations(self):
        futures = [s for s in self.tree.body if isinstance(s, ast.ImportFrom) and s.module == "__future__"]
        return any(name.name == "annotations" for future in futures for name in future.names)

    def exported(self):
        """Returns the names in `__all__`; None without one that can be read."""
        found = None
        for statement in self.tree.body if self.tree else []:
            match statement:
                case ast.Assign(targets=[ast.Name(id="__all__")], value=value):
                    found = declared.literal(value)
                case ast.AugAssign(target=ast.Name(id="__all__"), value=value) if found is not None:
                    found = [*found, *(declared.literal(value) or [])]
        return found

    def offered(self):
        """Lists the functions that are meant for others: those in `__all__`, else the module's own public ones."""
        own = [name for name, its in self.names.items() if "node" in its and not name.startswith("_")]
        found = {name: self.find(name) or {} for name in self.exported() or own}
        return sorted(name for name, its in found.items() if isinstance(its.get("node"), ast.FunctionDef))


def _makes_names(function):
    match function:
        case ast.Name(id="exec" | "setattr"):
            return True
        case ast.Attribute(attr="update", value=ast.Call(func=ast.Name(id="globals"))):
            return True
    return False


def _traits(tree):
    """Finds the first lines that keep state in the module, and that start programs."""
    found = {}
    for node in ast.walk(tree):
        match node:
            case ast.Global():
                found.setdefault("state", node.lineno)
            case ast.Attribute(value=ast.Name(id="subprocess")):
                found.setdefault("programs", node.lineno)
            case ast.Attribute(value=ast.Name(id="os"), attr="system" | "popen"):
                found.setdefault("programs", node.lineno)
            case ast.Attribute(value=ast.Name(id="shutil"), attr="which"):
                found.setdefault("programs", node.lineno)
            case ast.ImportFrom(module="subprocess"):
                found.setdefault("programs", node.lineno)
    return found


def _missing(name, sources):
    root = sources.find(name.split(".")[0])
    known = {"missing": True, "package": root is not None, "siblings": sources.siblings(name)}
    release = sources.release(root) if root else None
    return {**known, "release": release} if release else known


def describe(name, modules):
    """Tells what is known of one module."""
    sources = modules.sources
    file = sources.find(name)
    if file is None:
        return _missing(name, sources)
    if not file:
        return {"file": file, "functions": {}, "open": "it is no Python source"}
    module = modules.find(name)
    if module.broken:
        return {"broken": {"file": file, **module.broken}}
    found = {each: module.find(each) for each in module.all_names()}
    told = {each: {k: v for k, v in its.items() if k not in OWN_KEYS} for each, its in found.items() if its}
    known = {"file": file, "functions": told, "exported": module.offered(), **_traits(module.tree)}
    extras = {"release": sources.release(file), "open": module.is_open()}
    return {**known, **{key: value for key, value in extras.items() if value}}


def main():
    request = json.load(sys.stdin)
    modules = Modules(Sources(request["folders"], request.get("packages") or site_packages()))
    json.dump({name: describe(name, modules) for name in request["modules"]}, sys.stdout)


if __name__ == "__main__":
    main()
