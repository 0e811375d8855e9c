package nl.kompas.http.policies;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.PlaceCodes;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Question;

/** Says in JSON Schema (2020-12) what {@code findings} may hold when a question is asked. */
final class FindingsSchema {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private FindingsSchema() {}

    /**
     * The schema for one question of an edition. It declares every indicator of the edition: findings that the question
     * does not use are accepted too.
     */
    static ObjectNode of(PolicyDefinition policyDefinition, Question question) {
        ObjectNode schema = JSON.objectNode()
                .put("$schema", "https://json-schema.org/draft/2020-12/schema")
                .put("title", question.label().en())
                .put("description", question.label().nl())
                .put("type", "object");
        schema.set("required", names(question.required().stream().sorted().toList()));
        ObjectNode properties = schema.putObject("properties");
        policyDefinition.vocabulary().indicators().values().stream()
                .sorted(Comparator.comparing(indicator -> !indicator.serves().contains(question.id())))
                .forEach(indicator -> properties.set(indicator.id(), finding(indicator)));
        schema.put("additionalProperties", false);
        schema.putObject("$defs").set("place", place());
        return schema;
    }

    /** The bare value, or the value with where and when it was found. */
    private static ObjectNode finding(Indicator indicator) {
        ObjectNode sourced = JSON.objectNode().put("type", "object");
        sourced.set("required", names(List.of("value")));
        ObjectNode members = sourced.putObject("properties");
        members.set("value", value(indicator));
        members.set("source", typed("string"));
        members.set("observedOn", typed("string").put("format", "date"));
        members.set("note", typed("string"));
        sourced.put("additionalProperties", false);
        ObjectNode finding = JSON.objectNode()
                .put("title", indicator.label().en())
                .put("description", indicator.question().en());
        finding.putArray("anyOf").add(value(indicator)).add(sourced);
        return finding;
    }

    private static ObjectNode value(Indicator indicator) {
        if (indicator instanceof Indicator.Choice choice) {
            return choice(choice.values().keySet());
        } else if (indicator instanceof Indicator.Several several) {
            ObjectNode list = typed("array").put("uniqueItems", true);
            list.set("items", choice(several.values().keySet()));
            return list;
        } else if (indicator instanceof Indicator.Number number) {
            return number(number);
        } else if (indicator instanceof Indicator.YesNo) {
            return typed("boolean");
        }
        return JSON.objectNode().put("$ref", "#/$defs/place");
    }

    private static ObjectNode choice(Collection<String> values) {
        ObjectNode choice = typed("string");
        choice.set("enum", names(values));
        return choice;
    }

    private static ObjectNode number(Indicator.Number indicator) {
        ObjectNode number = typed("number");
        if (indicator.min() != null) {
            number.put("minimum", indicator.min());
        }
        if (indicator.max() != null) {
            number.put("maximum", indicator.max());
        }
        return indicator.whole() ? number.put("multipleOf", 1) : number;
    }

    private static ObjectNode place() {
        String countries =
                String.join("|", PlaceCodes.countries().stream().sorted().toList());
        return typed("string")
                .put("description", "A country (ISO 3166-1 alpha-2), or a region of one (ISO 3166-2)")
                .put("pattern", "^(" + countries + ")(-[A-Z0-9]{1,3})?$");
    }

    private static ObjectNode typed(String type) {
        return JSON.objectNode().put("type", type);
    }

    private static ArrayNode names(Collection<String> names) {
        ArrayNode array = JSON.arrayNode();
        names.forEach(array::add);
        return array;
    }
}
