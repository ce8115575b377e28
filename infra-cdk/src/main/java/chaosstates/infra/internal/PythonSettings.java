package chaosstates.infra.internal;

import chaosstates.model.python.PythonItem;
import java.util.Optional;

/**
 * Settings of a function in Python, beside those of every function.
 *
 * @param version of Python, such as 3.13
 * @param hash of the package
 * @param isArchived whether the function unpacks its package itself, into {@code /tmp}
 * @param cluster of EKS to which the function is given access
 * @param network empty: outside of any VPC
 */
public record PythonSettings(
        String version,
        String hash,
        boolean isArchived,
        Optional<PythonItem.Cluster> cluster,
        Optional<PythonItem.Network> network) {}
