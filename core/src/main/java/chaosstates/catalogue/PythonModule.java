package chaosstates.catalogue;

import chaosstates.problem.Location;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Module of Python that an experiment names, as far as its source is known. */
public sealed interface PythonModule {

    /** Returns the name by which Python imports the module. */
    String name();

    /**
     * Finds what a name of the module stands for; empty where the module surely has no such name.
     */
    Optional<PythonFunction> function(String function);

    /**
     * Module whose source was read.
     *
     * @param file of the source; empty for a module that is none of Python source
     * @param release the distribution and its version, such as {@code chaostoolkit-kubernetes
     *     0.39.0}; empty for a module of nobody's, or of Python itself
     * @param functions by name, those that the module imports among them
     * @param offered names of the functions that are meant for others
     * @param open why the module may have names that its source does not show
     * @param traits with the line of the first place that shows it
     */
    record Source(
            String name,
            String file,
            Optional<String> release,
            Map<String, PythonFunction> functions,
            List<String> offered,
            Optional<String> open,
            Map<Trait, Integer> traits)
            implements PythonModule {

        public Source {
            functions = Map.copyOf(functions);
            offered = List.copyOf(offered);
            traits = Map.copyOf(traits);
        }

        @Override
        public Optional<PythonFunction> function(String function) {
            return Optional.ofNullable(functions.get(function))
                    .or(() -> open.map(why -> PythonFunction.named(function)));
        }

        /** Names the module with its release. */
        public String title() {
            return "`" + name + "`" + release.map(its -> " of " + its).orElse("");
        }
    }

    /** Trait of a module that matters where it is deployed. */
    enum Trait {
        /** Values that a function leaves in the module for the next call. */
        STATE,
        /** Programs that the module starts. */
        PROGRAMS
    }

    /**
     * Module that is nowhere to be found.
     *
     * @param siblings the modules that stand where it would
     * @param isOfKnownPackage whether the package of its first name is there
     * @param release the distribution of that package, with its version; empty where it is of none
     */
    record Missing(
            String name, List<String> siblings, boolean isOfKnownPackage, Optional<String> release)
            implements PythonModule {

        public Missing {
            siblings = List.copyOf(siblings);
        }

        /** Makes a module that can't be anywhere. */
        public static Missing nowhere(String name) {
            return new Missing(name, List.of(), false, Optional.empty());
        }

        @Override
        public Optional<PythonFunction> function(String function) {
            return Optional.empty();
        }
    }

    /**
     * Module whose source Python could not read.
     *
     * @param at in the module's own file
     * @param message Python's
     */
    record Broken(String name, Location at, String message) implements PythonModule {

        @Override
        public Optional<PythonFunction> function(String function) {
            return Optional.empty();
        }
    }

    /**
     * Module that nobody could look at.
     *
     * @param why a clause
     * @param hint what would do
     */
    record Unread(String name, String why, String hint) implements PythonModule {

        @Override
        public Optional<PythonFunction> function(String function) {
            return Optional.of(PythonFunction.named(function));
        }
    }
}
