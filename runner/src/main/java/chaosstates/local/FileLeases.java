package chaosstates.local;

import chaosstates.lambdas.clearance.Leases;
import chaosstates.tell.Log;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The leases of the runs that one user starts on one machine: for each target a locked file. A lock
 * ends with its process, however that ends. Runs on other machines and in AWS are not seen.
 */
public final class FileLeases implements Leases, AutoCloseable {

    private final Path folder;
    private final Log log;
    private final Map<String, FileChannel> taken = new HashMap<>();

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
            return taken.containsKey(target) || isLocked(target)
                    ? Optional.empty()
                    : Optional.of("another run from this machine has the target " + target);
        } catch (IOException impossible) {
            log.warning("No lease is kept for the target " + target + ": " + impossible);
            return Optional.empty();
        }
    }

    private boolean isLocked(String target) throws IOException {
        Files.createDirectories(folder);
        FileChannel file =
                FileChannel.open(
                        folder.resolve(URLEncoder.encode(target, StandardCharsets.UTF_8)),
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE);
        try {
            if (file.tryLock() != null) {
                taken.put(target, file);
                return true;
            }
        } catch (OverlappingFileLockException ofThisProcess) {
            // This way is as good as another's.
        }
        file.close();
        return false;
    }

    @Override
    public synchronized void release(String target, String execution) {
        Optional.ofNullable(taken.remove(target)).ifPresent(this::unlock);
    }

    private void unlock(FileChannel file) {
        try {
            file.close();
        } catch (IOException ended) {
            log.debug("A lease could not be given back: " + ended);
        }
    }

    /** Gives back all. */
    @Override
    public synchronized void close() {
        taken.values().forEach(this::unlock);
        taken.clear();
    }
}
