package nl.kompas.wording;

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

    private static final Map<Verb, Template> SAID = Map.ofEntries(
            Map.entry(Verb.MET, new Template("Randvoorwaarde {} is voldaan", "Precondition {} is met")),
            Map.entry(Verb.UNMET, new Template("Randvoorwaarde {} is niet voldaan", "Precondition {} is not met")),
            Map.entry(Verb.SUPPORTS, new Template("Onderdeel {} is ondersteunend", "Component {} is supporting")),
            Map.entry(Verb.NEUTRAL, new Template("Onderdeel {} is neutraal", "Component {} is neutral")),
            Map.entry(Verb.OBSTRUCTS, new Template("Onderdeel {} is belemmerend", "Component {} is obstructing")),
            Map.entry(Verb.INDICATE, new Template("Indicatie voor {}: {}", "Indication for {}: {}")),
            Map.entry(Verb.ADVISE, new Template("Advies voor {}: {}", "Advice for {}: {}")),
            Map.entry(Verb.ROLE, new Template("Rol: {}", "Role: {}")),
            Map.entry(Verb.ACTIVITY, new Template("Activiteit: {}", "Activity: {}")),
            Map.entry(Verb.CONDITION, new Template("Voorwaarde: {}", "Condition: {}")),
            Map.entry(Verb.REFERRAL, new Template("Verwijzing naar {}, voor {}", "Referral to {}, for {}")),
            Map.entry(Verb.REPRESENTATION, new Template("Vertegenwoordiging door {}", "Representation by {}")));

    private final Labels labels;
    private final ConstraintWording bound;

    StatementWording(Labels labels, ConstraintWording bound) {
        this.labels = labels;
        this.bound = bound;
    }

    Text of(Statement statement) {
        List<Operand> arguments = statement.arguments();
        Template said = SAID.get(statement.verb());
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
                : Template.quoted(ValueWording.outcome((String) literal.value()));
    }

    private static Text named(Optional<Text> label, Literal literal) {
        return Template.quoted(label.orElse(Template.same((String) literal.value())));
    }
}
