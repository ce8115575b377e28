package chaosstates.interpreter;

import java.nio.file.Path;

/**
 * Environment of Python with packages in it.
 *
 * @param interpreter the program
 */
public record PythonEnvironment(Path interpreter) {}
