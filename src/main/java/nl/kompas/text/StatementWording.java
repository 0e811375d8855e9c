package nl.kompas.text;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.kompas.policy.Text;
import nl.kompas.rule.Constraint.Operand;
import nl.kompas.rule.Constraint.Operand.Bound;
import nl.kompas.rule.Constraint.Operand.Literal;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Statement;
import nl.kompas.rule.Verb;

/** What rules conclude, in words. */
final class StatementWording {

    private static final Map<Verb, TextTemplate> SAID = Map.ofEntries(
            Map.entry(Verb.MET, new TextTemplate("Randvoorwaarde {} is voldaan", "Precondition {} is met")),
            Map.entry(Verb.UNMET, new TextTemplate("Randvoorwaarde {} is niet voldaan", "Precondition {} is not met")),
            Map.entry(Verb.SUPPORTS, new TextTemplate("Onderdeel {} is ondersteunend", "Component {} is supporting")),
            Map.entry(Verb.NEUTRAL, new TextTemplate("Onderdeel {} is neutraal", "Component {} is neutral")),
            Map.entry(Verb.OBSTRUCTS, new TextTemplate("Onderdeel {} is belemmerend", "Component {} is obstructing")),
            Map.entry(Verb.INDICATE, new TextTemplate("Indicatie voor {}: {}", "Indication for {}: {}")),
            Map.entry(Verb.ADVISE, new TextTemplate("Advies voor {}: {}", "Advice for {}: {}")),
            Map.entry(Verb.ROLE, new TextTemplate("Rol: {}", "Role: {}")),
            Map.entry(Verb.ACTIVITY, new TextTemplate("Activiteit: {}", "Activity: {}")),
            Map.entry(Verb.CONDITION, new TextTemplate("Voorwaarde: {}", "Condition: {}")),
            Map.entry(Verb.REFERRAL, new TextTemplate("Verwijzing naar {}, voor {}", "Referral to {}, for {}")),
            Map.entry(Verb.REPRESENTATION, new TextTemplate("Vertegenwoordiging door {}", "Representation by {}")));

    private final Labels labels;
    private final ConstraintWording bound;

    StatementWording(Labels labels, ConstraintWording bound) {
        this.labels = labels;
        this.bound = bound;
    }

    Text of(Statement statement) {
        List<Operand> arguments = statement.arguments();
        TextTemplate said = SAID.get(statement.verb());
        Text first = first(statement.verb().concludes(), arguments.get(0));
        return arguments.size() == 1 ? said.with(first) : said.with(first, second(statement.verb(), arguments.get(1)));
    }

    private Text first(FactKind kind, Operand operand) {
        return operand instanceof Literal literal
                ? named(labels.concluded(kind, (String) literal.value()), literal)
                : bound.meaning(((Bound) operand).name());
    }

    private Text second(Verb verb, Operand operand) {
        if (operand instanceof Bound name) {
            return bound.meaning(name.name());
        }
        Literal literal = (Literal) operand;
        return verb == Verb.REFERRAL
                ? named(labels.matter((String) literal.value()), literal)
                : TextTemplate.quoted(ValueWording.outcome((String) literal.value()));
    }

    private static Text named(Optional<Text> label, Literal literal) {
        return TextTemplate.quoted(label.orElse(TextTemplate.same((String) literal.value())));
    }
}
