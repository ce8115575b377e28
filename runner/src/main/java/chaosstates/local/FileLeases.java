package chaosstates.local;

import chaosstates.lambdas.clearance.Leases;
import chaosstates.tell.Log;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The leases of the runs that one user starts on one machine: for each target a locked file, which
 * names the run. A lock ends with its process, but the name stays until all is undone, or a person
 * releases the target: a run that was killed, or could not undo what it did, leaves its targets as
 * they are. Runs on other machines and in AWS are not seen.
 */
public final class FileLeases implements Leases, AutoCloseable {

    private final Path folder;
    private final Log log;
    private final Map<String, FileChannel> taken = new HashMap<>();
    private boolean isUndone;

    /**
     * @param folder which may have to be made
     * @param log is told when no leases can be kept there: a run goes on all the same
     */
    public FileLeases(Path folder, Log log) {
        this.folder = folder;
        this.log = log;
    }

    @Override
    public synchronized Optional<String> take(String target, String execution) {
        try {
            return taken.containsKey(target) ? Optional.empty() : taken(target, execution);
        } catch (IOException impossible) {
            log.warning(
                    "No lease is kept for the target %s: %s can't be used, so nothing keeps another run from it"
                            .formatted(target, folder));
            return Optional.empty();
        }
    }

    /** Returns an objection; empty when the target is taken now. */
    private Optional<String> taken(String target, String execution) throws IOException {
        Files.createDirectories(folder);
        FileChannel file =
                FileChannel.open(
                        file(target),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE);
        Optional<String> objection =
                isLocked(file) ? left(file, target) : Optional.of(others(target));
        if (objection.isPresent()) {
            file.close();
            return objection;
        }
        file.write(ByteBuffer.wrap(execution.getBytes(StandardCharsets.UTF_8)), 0);
        taken.put(target, file);
        return Optional.empty();
    }

    private static String others(String target) {
        return "another run from this machine has the target " + target;
    }

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    private static Optional<String> left(FileChannel file, String target) throws IOException {
        return file.size() == 0
                ? Optional.empty()
                : Optional.of(
                        ("a run from this machine has left the target %s not undone: once it is"
                                        + " undone by hand, `chaos release --local '%s' --because …`"
                                        + " frees it")
                                .formatted(target, target));
    }

    private Path file(String target) {
        return folder.resolve(URLEncoder.encode(target, StandardCharsets.UTF_8));
    }

    @Override
    public synchronized void release(String target, String execution) {
        Optional.ofNullable(taken.remove(target)).ifPresent(file -> unlock(file, true));
    }

    /**
     * Frees a target that a run has left.
     *
     * @return a sentence that says why not; empty when it is free now
     */
    public synchronized Optional<String> free(String target) throws IOException {
        try (FileChannel file = FileChannel.open(file(target), StandardOpenOption.WRITE)) {
            if (!isLocked(file)) {
                return Optional.of(others(target) + ": it goes on");
            }
            boolean isLeft = file.size() > 0;
            file.truncate(0);
            return isLeft ? Optional.empty() : Optional.of(free(target, "from this machine"));
        } catch (NoSuchFileException nobody) {
            return Optional.of(free(target, "from this machine"));
        }
    }

    private static String free(String target, String where) {
        return "no run " + where + " has the target " + target;
    }

    /** Says that all is undone: then {@link #close} gives the targets back. */
    public synchronized void undone() {
        isUndone = true;
    }

    private void unlock(FileChannel file, boolean isFree) {
        try (file) {
            if (isFree) {
                file.truncate(0);
            }
        } catch (IOException ended) {
            log.debug("A lease could not be given back: " + ended);
        }
    }

    /** Gives back all that is undone. */
    @Override
    public synchronized void close() {
        taken.values().forEach(file -> unlock(file, isUndone));
        taken.clear();
    }
}
