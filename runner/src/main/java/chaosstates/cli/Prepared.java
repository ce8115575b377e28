package chaosstates.cli;

import chaosstates.json.JsonObject;
import chaosstates.lambdas.Environment;
import chaosstates.run.Notifications;

/**
 * An experiment that may be run.
 *
 * @param input of the execution: what the call overrides of the declared configuration
 * @param environment with the variables that the call sets
 */
record Prepared(
        Compiled compiled,
        JsonObject input,
        Environment environment,
        Notifications notifications) {}
