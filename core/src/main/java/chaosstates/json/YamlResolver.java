package chaosstates.json;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * Types of plain text in YAML 1.1, as PyYAML takes them. SnakeYAML's own rules differ in small
 * things: to it {@code 1e3} is a number.
 *
 * @see <a href="https://yaml.org/type/">The types of YAML 1.1</a>
 */
final class YamlResolver extends Resolver {

    private static final String TIME_ZONE = "[ \\t]*(Z|[-+][0-9][0-9]?(:[0-9][0-9])?)";

    @Override
    protected void addImplicitResolvers() {
        plain(
                Tag.BOOL,
                "yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF");
        plain(
                Tag.FLOAT,
                "[-+]?[0-9][0-9_]*\\.[0-9_]*([eE][-+][0-9]+)?"
                        + "|\\.[0-9][0-9_]*([eE][-+][0-9]+)?"
                        + "|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\\.[0-9_]*"
                        + "|[-+]?\\.(inf|Inf|INF)"
                        + "|\\.(nan|NaN|NAN)");
        plain(
                Tag.INT,
                "[-+]?0b[0-1_]+"
                        + "|[-+]?0[0-7_]+"
                        + "|[-+]?(0|[1-9][0-9_]*)"
                        + "|[-+]?0x[0-9a-fA-F_]+"
                        + "|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+");
        plain(Tag.MERGE, "<<");
        plain(Tag.NULL, "~|null|Null|NULL|");
        plain(
                Tag.TIMESTAMP,
                "[0-9]{4}-[0-9]{2}-[0-9]{2}"
                        + "|[0-9]{4}-[0-9][0-9]?-[0-9][0-9]?([Tt]|[ \\t]+)"
                        + "[0-9][0-9]?:[0-9]{2}:[0-9]{2}(\\.[0-9]*)?("
                        + TIME_ZONE
                        + ")?");
        plain(YamlScalar.VALUE, "=");
    }

    private void plain(Tag tag, String pattern) {
        addImplicitResolver(tag, Pattern.compile("^(?:" + pattern + ")$"), null);
    }
}
