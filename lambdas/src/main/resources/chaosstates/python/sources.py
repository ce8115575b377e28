"""Finds the files of modules as Python would, without importing anything."""

import functools
import glob
import os
import re
import site  # which does nothing by being imported
import sys

# The line of a virtual environment's settings by which it has the packages of its interpreter, too.
SHARING = re.compile(r"(?im)^include-system-site-packages\s*=\s*true\s*$")


class Sources:
    """Finds modules as a finder of packages would, by the names of files."""

    def __init__(self, folders, packages):
        self.folders = folders
        self.packages = packages
        self.path = [*self.folders, *_standard_library(), *packages]

    def find(self, module):
        """Returns the file; "" for a namespace or what is no Python source; None for what is not there."""
        parts = {"os.path": os.path.__name__}.get(module, module).split(".")
        if not all(parts):
            return None  # a relative name, or a slip
        folders = self.path
        for part in parts[:-1]:
            folders = self._inside(folders, part)
        return self._file(folders, parts[-1], len(parts) == 1) if folders else None

    def _inside(self, folders, package):
        """Lists the folders of a package; several for a namespace."""
        portions = []
        for folder in folders:
            base = os.path.join(folder, package)
            if os.path.isfile(os.path.join(base, "__init__.py")):
                return [base]
            if os.path.isfile(base + ".py") or _is_compiled(folder, package):
                return []
            if os.path.isdir(base):
                portions.append(base)
        return portions

    def _file(self, folders, name, is_top):
        is_namespace = False
        for folder in folders:
            base = os.path.join(folder, name)
            for file in (os.path.join(base, "__init__.py"), base + ".py"):
                if os.path.isfile(file):
                    return os.path.normpath(file)
            if _is_compiled(folder, name):
                return ""
            is_namespace = is_namespace or os.path.isdir(base)
        return "" if is_namespace or is_top and name in sys.builtin_module_names else None

    def siblings(self, module):
        """Lists the modules that stand where one that is missing would."""
        parts = module.split(".")
        folders, found = [*self.folders, *self.packages], []
        for part in parts[:-1]:
            inner = self._inside(folders, part) if part else []
            if not inner:
                break
            folders, found = inner, [*found, part]
        names = {name for folder in folders for name in _names(folder)}
        return sorted(".".join([*found, name]) for name in names)

    def release(self, file):
        """Names the distribution that a file belongs to, with its version."""
        folders = [*self.folders, *self.packages]
        folder = next((each for each in folders if file.startswith(each + os.sep)), None)
        if folder is None:
            return None
        row = "\n" + os.path.relpath(file, folder).replace(os.sep, "/") + ","
        for info in glob.glob(os.path.join(glob.escape(folder), "*.dist-info")):
            if row in "\n" + _text(os.path.join(info, "RECORD")):
                name, _, version = os.path.basename(info)[: -len(".dist-info")].rpartition("-")
                return name.replace("_", "-") + " " + version
        return None


def _standard_library():
    own = os.path.dirname(os.path.abspath(__file__))
    folders = [each for each in sys.path if each and not each.endswith(".zip")]
    return [each for each in folders if each != own and "site-packages" not in each]


def site_packages():
    """Lists the folders of the running interpreter's packages, and those that their .pth files name."""
    home = os.path.dirname(os.path.dirname(os.path.abspath(sys.executable)))
    settings = _text(os.path.join(home, "pyvenv.cfg"))
    folders = [os.path.join(home, "lib", "python%d.%d" % sys.version_info[:2], "site-packages")] if settings else []
    if not settings or SHARING.search(settings):
        folders += [*_users(), *site.getsitepackages([sys.base_prefix, sys.base_exec_prefix])]
    folders = [each for each in dict.fromkeys(folders) if os.path.isdir(each)]
    return [*folders, *(named for folder in folders for named in _named_by_pth(folder))]


def _users():
    """Lists the folder of what somebody has installed for himself, as `pip install --user` does."""
    return [] if os.environ.get("PYTHONNOUSERSITE") else [site.getusersitepackages()]


def _named_by_pth(folder):
    """A line of a .pth file is a folder, or code, which is not run here."""
    files = sorted(glob.glob(os.path.join(glob.escape(folder), "*.pth")))
    lines = [line.strip() for file in files for line in _text(file).splitlines()]
    named = [line for line in lines if line and not line.startswith(("#", "import ", "import\t"))]
    folders = [os.path.join(folder, line) for line in named]
    return [each for each in folders if os.path.isdir(each)]


def _text(file):
    try:
        with open(file, encoding="utf-8", errors="replace") as text:
            return text.read()
    except OSError:
        return ""


@functools.cache
def _listed(folder):
    try:
        return tuple(os.listdir(folder))
    except OSError:
        return ()


def _is_compiled(folder, name):
    return any(each.startswith(name + ".") and each.endswith((".so", ".pyd")) for each in _listed(folder))


def _names(folder):
    for each in _listed(folder):
        if each.endswith(".py") and each != "__init__.py" and each[:-3].isidentifier():
            yield each[:-3]
        elif each.isidentifier() and os.path.isfile(os.path.join(folder, each, "__init__.py")):
            yield each
