package chaosstates.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.PythonModule;
import chaosstates.catalogue.PythonModules;
import chaosstates.iam.IamStatement;
import chaosstates.json.JsonObject;
import chaosstates.wire.FunctionRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Test of what functions of an experiment may do. */
class FunctionPermissionsTest {

    private static final String CONTROL = "telling";

    /** A module that nobody has looked at, as when a committed machine is deployed. */
    private static final Catalogue CATALOGUE =
            Catalogue.of(List.of())
                    .and(PythonModules.of(List.of(new PythonModule.Unread(CONTROL, "a test", ""))));

    private static List<List<String>> actions(FunctionUse use) {
        FunctionPermissions permissions =
                new FunctionPermissions(
                        new MachineUse(List.of()),
                        CATALOGUE,
                        new Names("web", "chaos-web", "chaos-web-guardian"),
                        new OwnPermissions("arn:aws:s3:::journals", Optional.empty()),
                        JsonObject.EMPTY);
        return permissions.of(new FunctionRef.Control(CONTROL), use).stream()
                .map(IamStatement::actions)
                .toList();
    }

    /** Asserts that the machine tells it, not the hooks that the control may have. */
    @Test
    void aControlReadsTheHistoryWhereTheMachineSaysSo() {
        FunctionUse before = new FunctionUse(Map.of(CONTROL, List.of(JsonObject.EMPTY)), 60);

        assertThat(actions(before)).isEmpty();
        assertThat(actions(before.and(before.readingHistory())))
                .containsExactly(List.of("states:GetExecutionHistory"));
    }
}
