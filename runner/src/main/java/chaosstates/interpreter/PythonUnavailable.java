package chaosstates.interpreter;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Exception that this machine has no Python with the packages that an experiment needs. */
public final class PythonUnavailable extends Exception {

    private final String hint;
    private final transient Optional<String> requirement;

    private PythonUnavailable(String message, String hint, Optional<String> requirement) {
        super(message, null, false, false);
        this.hint = hint;
        this.requirement = requirement;
    }

    /** Tells that there is no interpreter. */
    static PythonUnavailable noInterpreter(Optional<String> version) {
        return new PythonUnavailable(
                "there is no Python %s with `venv` and `pip` on this machine, and no `uv`"
                        .formatted(named(version)),
                "install uv, which brings Python itself (https://docs.astral.sh/uv), or name an"
                        + " interpreter that has the packages: CHAOS_PYTHON=/path/to/python",
                Optional.empty());
    }

    /** Tells that the interpreter that somebody names is none. */
    static PythonUnavailable wrongInterpreter(String name, String why) {
        return new PythonUnavailable(
                "CHAOS_PYTHON names `%s`, which is no Python 3.12 or newer: %s"
                        .formatted(name, why),
                "name an interpreter with the packages of the experiment, or unset the variable",
                Optional.empty());
    }

    /**
     * Tells that the packages can't be installed.
     *
     * @param said the installer's own words
     * @param requirements those that were asked for; the one that the installer names is to blame
     */
    static PythonUnavailable notInstalled(String said, List<String> requirements) {
        return new PythonUnavailable(
                "the Python packages can't be installed: " + said,
                "look for the name and the version, and for the way to the package index",
                requirements.stream().filter(each -> said.contains(nameOf(each))).findFirst());
    }

    /**
     * Tells that nobody has installed something yet.
     *
     * @param missing packages, or Python itself
     */
    static PythonUnavailable notFetched(String missing) {
        return new PythonUnavailable(
                missing + " is not here yet",
                "`chaos validate` and `chaos run` fetch what is missing",
                Optional.empty());
    }

    /** Names a version as a sentence does. */
    static String named(Optional<String> version) {
        return version.orElse("3.12 or newer");
    }

    /** Tells that an interpreter could not read sources. */
    public static PythonUnavailable unusable(IOException failure) {
        return new PythonUnavailable(
                "Python could not read the modules: " + failure.getMessage(),
                "look at the interpreter",
                Optional.empty());
    }

    private static String nameOf(String requirement) {
        return requirement.split("[\\s\\[<>=!~;@(]", 2)[0];
    }

    /** Says what would do. */
    public String hint() {
        return hint;
    }

    /** Returns the requirement that is to blame, if one is. */
    public Optional<String> requirement() {
        return requirement;
    }
}
