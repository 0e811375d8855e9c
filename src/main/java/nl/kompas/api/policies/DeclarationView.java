package nl.kompas.api.policies;

import java.util.List;
import java.util.Map;
import nl.kompas.catalogue.Edition;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.Framework;
import nl.kompas.policy.Text;

/** What an edition declares, with the labels that people read; every list in the order of answers. */
record DeclarationView(
        List<DocumentView> documents,
        List<Named> tracks,
        List<QuestionView> questions,
        List<Named> preconditions,
        List<AspectView> compass,
        List<Named> roles,
        List<Named> activities,
        List<Named> representation,
        List<Named> conditions,
        Referrals referrals,
        List<IndicatorView> vocabulary) {

    /** A source document; {@code issued} is as exact as the document says. */
    record DocumentView(String id, String title, String publisher, String issued) {}

    /** A part of the compass. */
    record AspectView(String id, Text label, List<Named> components) {}

    /** Who may be referred to, and what for. */
    record Referrals(
            List<Named> to,

            @com.fasterxml.jackson.annotation.JsonProperty("for")
            List<Named> matters) {}

    static DeclarationView of(Edition edition) {
        Framework framework = edition.framework();
        Bearings bearings = Bearings.of(edition);
        Declaration declaration = framework.declaration();
        return new DeclarationView(
                documents(declaration.documents()),
                Named.all(declaration.tracks()),
                declaration.questions().values().stream().map(QuestionView::of).toList(),
                Named.all(declaration.preconditions()),
                aspects(declaration.aspects()),
                Named.all(declaration.roles()),
                Named.all(declaration.activities()),
                Named.all(declaration.representation()),
                Named.all(declaration.conditions()),
                new Referrals(Named.all(declaration.referralsTo()), Named.all(declaration.referralsFor())),
                framework.vocabulary().indicators().values().stream()
                        .map(indicator -> IndicatorView.of(indicator, bearings))
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
                        Named.all(entry.getValue().components())))
                .toList();
    }
}
