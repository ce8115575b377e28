package chaosstates.cli.input;

import java.util.Set;

/** Programs of which it is known whether the image of the functions has them. */
final class ImagePrograms {

    /** Programs of coreutils, and those that its shell brings. */
    static final Set<String> THERE =
            Set.of(
                    "basename",
                    "bash",
                    "cat",
                    "chmod",
                    "cp",
                    "cut",
                    "date",
                    "dd",
                    "df",
                    "dirname",
                    "du",
                    "echo",
                    "env",
                    "expr",
                    "false",
                    "head",
                    "id",
                    "ls",
                    "mkdir",
                    "mktemp",
                    "mv",
                    "nproc",
                    "printenv",
                    "printf",
                    "pwd",
                    "rm",
                    "rmdir",
                    "seq",
                    "sh",
                    "sha256sum",
                    "sleep",
                    "sort",
                    "stat",
                    "tail",
                    "tee",
                    "test",
                    "timeout",
                    "touch",
                    "tr",
                    "true",
                    "uname",
                    "uniq",
                    "wc",
                    "whoami");

    /** Programs that experiments call, and that have to be installed. */
    static final Set<String> NOT_THERE =
            Set.of(
                    "ansible",
                    "aws",
                    "az",
                    "docker",
                    "docker-compose",
                    "gcloud",
                    "git",
                    "helm",
                    "istioctl",
                    "kubectl",
                    "minikube",
                    "node",
                    "npm",
                    "pip",
                    "podman",
                    "python",
                    "python3",
                    "ssh",
                    "sudo",
                    "systemctl",
                    "terraform",
                    "vegeta",
                    "wrk");

    private ImagePrograms() {}
}
