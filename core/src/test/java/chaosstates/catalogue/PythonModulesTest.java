package chaosstates.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import chaosstates.json.JsonObject;
import chaosstates.json.JsonReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Test of the activities and the controls that modules of Python become. */
class PythonModulesTest {

    private static final PythonModules MODULES =
            PythonModulesReader.read(
                    (JsonObject)
                            JsonReader.parse(
                                    """
                                    {
                                      "shop": {"file": "shop.py", "functions": {
                                        "scale": {"line": 1, "doc": "Scales.", "parameters": [
                                          {"name": "to", "required": true, "type": "int"},
                                          {"name": "secrets", "required": true},
                                          {"name": "wait", "required": false, "default": 3}]},
                                        "LIMIT": {"line": 9, "value": true},
                                        "configure_control": {"line": 10, "parameters": [
                                          {"name": "experiment", "required": true},
                                          {"name": "label", "required": false}]},
                                        "after_activity_control": {"line": 12, "parameters": [
                                          {"name": "context", "required": true},
                                          {"name": "label", "required": true}]}}},
                                      "made": {"file": "made.py", "functions": {}, "open": "why"},
                                      "far": {"unread": "there is no network"},
                                      "gone": {"missing": true, "siblings": []}
                                    }
                                    """));

    private static final Catalogue CATALOGUE = Catalogue.of(List.of()).and(MODULES);

    @Test
    void aFunctionIsAnActivityThatTakesItsParameters() {
        ActivitySpec spec = CATALOGUE.find("shop.scale").orElseThrow();

        assertThat(spec.summary()).isEqualTo("Scales.");
        assertThat(spec.parameters())
                .extracting(it -> it.name() + " " + it.required() + " " + it.fallback().orElse(""))
                .containsExactly("to true ", "secrets false ", "wait false 3");
        assertThat(spec.iam()).isEmpty();
    }

    @Test
    void whatCanNotBeCalledIsNone() {
        assertThat(CATALOGUE.find("shop.LIMIT")).isEmpty();
        assertThat(CATALOGUE.find("shop.other")).isEmpty();
        assertThat(CATALOGUE.find("gone.other")).isEmpty();
    }

    @Test
    void whereTheSourceDoesNotTellAllIsOne() {
        assertThat(CATALOGUE.find("made.other")).isPresent();
        assertThat(CATALOGUE.find("far.other")).isPresent();
        assertThat(MODULES.function("made.other").orElseThrow().takesAny()).isTrue();
    }

    @Test
    void aControlHasTheHooksThatItsModuleHas() {
        ControlSpec spec = CATALOGUE.control("shop").orElseThrow();

        assertThat(Hook.list(spec.hooks()))
                .isEqualTo("`configure_control`, `after_activity_control`");
        assertThat(spec.parameters())
                .extracting(it -> it.name() + " " + it.required())
                .containsExactly("label true");
        assertThat(MODULES.takesAny(spec)).isFalse();
    }

    @Test
    void aControlThatNobodyCouldReadIsCalledAtAllHooks() {
        assertThat(CATALOGUE.control("far").orElseThrow().hooks())
                .containsExactlyInAnyOrderElementsOf(Hook.all().toList());
    }
}
