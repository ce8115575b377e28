package chaosstates.lambdas.api;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

/** Runs programs. A rehearsal has some that do nothing. */
@FunctionalInterface
public interface Programs {

    /** Programs that end at once with status 0 and without output. */
    Programs NONE = program -> new ProgramEnd(0, new byte[0], new byte[0]);

    /**
     * Runs one to its end.
     *
     * @throws NoSuchProgram when nothing of that name can be executed
     * @throws TooMuchOutput when it wrote more than a run can hold; it was ended
     * @throws TimeoutException when it took too long; it was ended, what it had started was not
     * @throws IOException when it can't be started
     */
    ProgramEnd run(Program program) throws IOException, InterruptedException, TimeoutException;

    /** Exception that no executable file has that name. */
    final class NoSuchProgram extends IOException {
        public NoSuchProgram(String path) {
            super("path '" + path + "' cannot be found");
        }
    }

    /** The program wrote more than {@link ProgramEnd#MAX_BYTES}. */
    final class TooMuchOutput extends IOException {
        public TooMuchOutput() {
            super("the program wrote more than " + ProgramEnd.MAX_BYTES + " bytes");
        }
    }
}
