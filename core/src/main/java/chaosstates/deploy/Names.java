package chaosstates.deploy;

import java.util.Optional;

/**
 * What a deployment calls its parts; who only wants to see what it would allow puts placeholders
 * there.
 *
 * @param experiment in the journals' keys
 * @param machine its name
 * @param guardian the name of its machine
 * @param bucket the ARN of that of the journals
 * @param key the ARN of the key with which that is encrypted, where it is one of one's own
 */
public record Names(
        String experiment,
        String machine,
        Optional<String> guardian,
        String bucket,
        Optional<String> key) {}
