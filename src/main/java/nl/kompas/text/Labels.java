package nl.kompas.text;

import java.util.Optional;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.Indicator;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Text;
import nl.kompas.rule.FactKind;

/** What an edition calls the things that its rules name. */
public final class Labels {

    private final PolicyDefinition policyDefinition;
    private final Declaration declaration;

    /** The names that an edition declares. */
    public Labels(PolicyDefinition policyDefinition) {
        this.policyDefinition = policyDefinition;
        this.declaration = policyDefinition.declaration();
    }

    /** The name of an indicator. */
    public Optional<Text> indicator(String id) {
        return policyDefinition.vocabulary().find(id).map(Indicator::label);
    }

    /** The name of a question. */
    public Optional<Text> question(String id) {
        return Optional.ofNullable(declaration.questions().get(id)).map(question -> question.label());
    }

    /** The name of what parties are asked for. */
    public Optional<Text> matter(String id) {
        return Optional.ofNullable(declaration.referralsFor().get(id));
    }

    /** The name of an aspect of the compass. */
    public Optional<Text> aspect(String id) {
        return Optional.ofNullable(declaration.aspects().get(id)).map(Declaration.Aspect::label);
    }

    /** The name of a value of a choice or a list. */
    public Optional<Text> value(String indicator, String value) {
        return policyDefinition
                .vocabulary()
                .find(indicator)
                .map(Indicator::values)
                .flatMap(values -> Optional.ofNullable(values.get(value)));
    }

    /** The name of something that rules conclude on; of advice and indications that of the track. */
    public Optional<Text> concluded(FactKind kind, String key) {
        return Optional.ofNullable(kind.declared(declaration).get(key));
    }
}
