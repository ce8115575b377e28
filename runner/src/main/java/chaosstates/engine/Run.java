package chaosstates.engine;

import chaosstates.json.JsonObject;

/** What all states of one execution have in common. */
record Run(
        Engine engine,
        ExecutionIdentity identity,
        JsonObject executionContext,
        Agenda agenda,
        Recorder recorder,
        Expressions expressions) {}
