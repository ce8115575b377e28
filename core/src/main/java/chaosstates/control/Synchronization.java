package chaosstates.control;

import chaosstates.catalogue.ControlSpec;

/**
 * The add-on {@code synchronization}, which tells the original's safeguards that the experiment is
 * over. Here they end with it anyway.
 */
public final class Synchronization {

    public static final ControlSpec SPEC =
            ControlSpec.planned("chaosaddons.controls.synchronization")
                    .does("Tells safeguards that the experiment is over.")
                    .effect("None: here safeguards end with the experiment, with or without it.")
                    .example(
                            """
                    {
                      "name": "synchronization",
                      "provider": {
                        "type": "python",
                        "module": "chaosaddons.controls.synchronization"
                      }
                    }\
                    """)
                    .build();

    private Synchronization() {}
}
