package chaosstates;

import java.util.List;
import java.util.Map;

/** Packages of core, each of which stands above those that it may use. */
final class Floors {

    /** A package and what it may use, beside itself and the JDK; what is not here is forbidden. */
    static final Map<String, List<String>> MAY_USE =
            Map.ofEntries(
                    Map.entry("problem", List.of()),
                    Map.entry("digest", List.of()),
                    Map.entry("json", List.of("problem", "com.fasterxml", "org.yaml")),
                    Map.entry("python", List.of("json")),
                    Map.entry("model", List.of("json", "problem")),
                    Map.entry("model.python", List.of("model", "json", "problem")),
                    Map.entry("model.reader", List.of("model", "json", "problem")),
                    Map.entry("activity", List.of()),
                    Map.entry("iam", List.of("json")),
                    Map.entry("catalogue", List.of("iam", "activity", "model", "json", "problem")),
                    Map.entry("schema", List.of("catalogue", "json", "problem")),
                    Map.entry("jsonpath", List.of("python", "json")),
                    Map.entry("substitution", List.of("python", "json", "problem")),
                    Map.entry(
                            "tolerance",
                            List.of(
                                    "jsonpath",
                                    "substitution",
                                    "python",
                                    "catalogue",
                                    "activity",
                                    "model",
                                    "json",
                                    "problem")),
                    Map.entry(
                            "check",
                            List.of(
                                    "control",
                                    "catalogue",
                                    "activity",
                                    "model",
                                    "jsonpath",
                                    "python",
                                    "json",
                                    "problem")),
                    Map.entry(
                            "check.lookup",
                            List.of("control", "catalogue", "python", "model", "json", "problem")),
                    Map.entry(
                            "control",
                            List.of("catalogue", "activity", "model", "json", "problem")),
                    Map.entry(
                            "plan",
                            List.of(
                                    "wire",
                                    "control",
                                    "catalogue",
                                    "activity",
                                    "substitution",
                                    "model",
                                    "json",
                                    "problem")),
                    Map.entry("wire", List.of("asl", "activity", "model", "json")),
                    Map.entry("wire.platform", List.of("activity", "json")),
                    Map.entry("asl", List.of("json", "problem")),
                    Map.entry("history", List.of("json", "problem")),
                    Map.entry(
                            "run",
                            List.of(
                                    "wire",
                                    "asl",
                                    "plan",
                                    "history",
                                    "catalogue",
                                    "activity",
                                    "model",
                                    "json",
                                    "problem")),
                    Map.entry(
                            "journal",
                            List.of(
                                    "wire",
                                    "run",
                                    "plan",
                                    "history",
                                    "catalogue",
                                    "activity",
                                    "substitution",
                                    "model",
                                    "json",
                                    "problem")),
                    Map.entry(
                            "compile",
                            List.of(
                                    "proof",
                                    "deploy",
                                    "check",
                                    "wire",
                                    "control",
                                    "plan",
                                    "cost",
                                    "asl",
                                    "journal",
                                    "history",
                                    "catalogue",
                                    "activity",
                                    "substitution",
                                    "model",
                                    "json",
                                    "problem")),
                    Map.entry(
                            "deploy",
                            List.of(
                                    "wire",
                                    "iam",
                                    "plan",
                                    "asl",
                                    "catalogue",
                                    "activity",
                                    "substitution",
                                    "model",
                                    "json")),
                    Map.entry(
                            "proof",
                            List.of(
                                    "wire",
                                    "cost",
                                    "plan",
                                    "asl",
                                    "journal",
                                    "catalogue",
                                    "activity",
                                    "model",
                                    "json")),
                    Map.entry("report.view", List.of("wire", "run", "json")),
                    Map.entry(
                            "report.figure",
                            List.of("report.view", "journal", "wire", "run", "model", "json")),
                    Map.entry("report.ways", List.of("report", "json")),
                    Map.entry("report.markup", List.of()),
                    Map.entry(
                            "report.page",
                            List.of(
                                    "digest",
                                    "report",
                                    "cost",
                                    "journal",
                                    "tolerance",
                                    "wire",
                                    "run",
                                    "model",
                                    "json")),
                    Map.entry(
                            "report",
                            List.of(
                                    "digest",
                                    "cost",
                                    "tolerance",
                                    "journal",
                                    "wire",
                                    "run",
                                    "plan",
                                    "model",
                                    "json",
                                    "problem")),
                    Map.entry(
                            "cost", List.of("wire", "asl", "history", "plan", "activity", "json")));

    private Floors() {}
}
