package chaosstates.cli.wizard;

import chaosstates.catalogue.ActivitySpec;
import chaosstates.catalogue.Catalogue;
import chaosstates.catalogue.Undoing;
import chaosstates.cli.discovery.Offer;
import chaosstates.cli.discovery.Offer.Blank;
import chaosstates.json.JsonObject;
import chaosstates.json.JsonText;
import chaosstates.model.Provider;
import java.util.List;
import java.util.Optional;

/** Questions about the rollbacks that are known for the actions of a method. */
record RollbackQuestions(
        Questions questions, Sketch sketch, ActivityQuestions activities, Catalogue catalogue) {

    /** Offers the known rollbacks, the one of the last action first. */
    void known() {
        for (JsonObject action : sketch.experiment().objects("method").reversed()) {
            undoing(action)
                    .flatMap(undoing -> rollback(action, undoing))
                    .ifPresent(rollback -> sketch.add(Part.ROLLBACKS, rollback));
        }
    }

    private Optional<Undoing> undoing(JsonObject action) {
        return catalogue
                .find(Provider.activityId(action.object("provider")))
                .flatMap(ActivitySpec::undoing);
    }

    private Optional<JsonObject> rollback(JsonObject action, Undoing undoing) {
        String name = action.string("name").orElse("");
        JsonObject rollback = undoing.rollback(name, action.object("provider").object("arguments"));
        questions.say("\n`%s` is undone by:\n%s".formatted(name, JsonText.of(rollback)));
        int mark = questions.mark();
        if (!questions.confirm("Do you want to add this rollback?")) {
            return Optional.empty();
        }
        JsonObject whole = completed(rollback, undoing);
        questions.backIfAny(sketch.problems(whole), mark);
        return Optional.of(whole);
    }

    /** Asks for the arguments that the undoing activity needs and nobody can know. */
    private JsonObject completed(JsonObject rollback, Undoing undoing) {
        JsonObject provider = rollback.object("provider");
        JsonObject arguments = provider.object("arguments");
        for (Blank blank : Offer.required(catalogue.find(undoing.id()).orElseThrow())) {
            if (!arguments.has(blank.name())) {
                arguments =
                        arguments.with(
                                blank.name(),
                                activities.answer(blank, provider, _ -> List.of()).orElseThrow());
            }
        }
        return rollback.with("provider", provider.with("arguments", arguments));
    }
}
