package nl.kompas.http.policies;

import java.util.List;
import java.util.Map;
import nl.kompas.edition.Edition;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.PolicyDefinition;
import nl.kompas.policy.Text;

/** What an edition declares, with the labels that people read; every list in the order of answers. */
record DeclarationView(
        List<DocumentView> documents,
        List<LabelledId> tracks,
        List<QuestionView> questions,
        List<LabelledId> preconditions,
        List<AspectView> compass,
        List<LabelledId> roles,
        List<LabelledId> activities,
        List<LabelledId> representation,
        List<LabelledId> conditions,
        Referrals referrals,
        List<IndicatorView> vocabulary) {

    /** A source document; {@code issued} is as exact as the document says. */
    record DocumentView(String id, String title, String publisher, String issued) {}

    /** A part of the compass. */
    record AspectView(String id, Text label, List<LabelledId> components) {}

    /** Who may be referred to, and what for. */
    record Referrals(
            List<LabelledId> to,

            @com.fasterxml.jackson.annotation.JsonProperty("for")
            List<LabelledId> matters) {}

    static DeclarationView of(Edition edition) {
        PolicyDefinition policyDefinition = edition.definition();
        IndicatorUses indicatorUses = IndicatorUses.of(edition);
        Declaration declaration = policyDefinition.declaration();
        return new DeclarationView(
                documents(declaration.documents()),
                LabelledId.all(declaration.tracks()),
                declaration.questions().values().stream().map(QuestionView::of).toList(),
                LabelledId.all(declaration.preconditions()),
                aspects(declaration.aspects()),
                LabelledId.all(declaration.roles()),
                LabelledId.all(declaration.activities()),
                LabelledId.all(declaration.representation()),
                LabelledId.all(declaration.conditions()),
                new Referrals(LabelledId.all(declaration.referralsTo()), LabelledId.all(declaration.referralsFor())),
                policyDefinition.vocabulary().indicators().values().stream()
                        .map(indicator -> IndicatorView.of(indicator, indicatorUses))
                        .toList());
    }

    private static List<DocumentView> documents(Map<String, Declaration.Document> documents) {
        return documents.entrySet().stream()
                .map(entry -> new DocumentView(
                        entry.getKey(),
                        entry.getValue().title(),
                        entry.getValue().publisher(),
                        entry.getValue().date()))
                .toList();
    }

    private static List<AspectView> aspects(Map<String, Declaration.Aspect> aspects) {
        return aspects.entrySet().stream()
                .map(entry -> new AspectView(
                        entry.getKey(),
                        entry.getValue().label(),
                        LabelledId.all(entry.getValue().components())))
                .toList();
    }
}
