package nl.kompas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kompas.policy.Declaration;
import nl.kompas.policy.FilePosition;
import nl.kompas.rule.Rule;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** An explanation as people read it. */
final class ExplanationText {

    private final Path folder;
    private final Optional<Language> chosen;
    private final Language language;
    private final AnsiColours ansiColours;

    /**
     * A writer.
     *
     * @param folder the rules folder as it was named
     * @param chosen the one language wanted; without it the rule is given in both, and the rest in English
     */
    ExplanationText(Path folder, Optional<Language> chosen, Ansi ansi) {
        this.folder = folder;
        this.chosen = chosen;
        this.language = chosen.orElse(Language.EN);
        this.ansiColours = new AnsiColours(ansi);
    }

    void write(Explanation explained, PrintWriter out) {
        Rule rule = explained.rule();
        NameText nameText = new NameText(explained.edition().definition(), language);
        out.println(ansiColours.in(rule.id(), Style.bold) + "  " + AnsiColours.plain(rule.title()));
        (chosen.isPresent() ? Stream.of(language) : Stream.of(Language.NL, Language.EN))
                .forEach(each -> out.println("  " + AnsiColours.plain(each.of(rule.text()))));
        part(
                out,
                "Editie",
                "Edition",
                List.of(explained.edition().definition().id().toString()));
        part(out, "Bron", "Source", List.of(source(explained)));
        part(out, "Grondslag", "Basis", List.of(basis(rule)));
        part(out, "Staat in", "Stands in", List.of(place(rule.place())));
        part(
                out,
                "Geldt voor",
                "Applies to",
                explained.questions().stream().map(nameText::question).toList());
        part(out, "Kijkt naar", "Looks at", looksAt(explained, nameText));
        part(
                out,
                "Concludeert",
                "Concludes",
                rule.then().stream().map(nameText::statement).toList());
        part(
                out,
                "Wordt gelezen door",
                "Is read by",
                explained.readers().stream().map(this::reader).toList());
        String many = " (" + explained.cases().size() + ")";
        part(
                out,
                "Vastgelegde casussen waarin de regel opgaat" + many,
                "Recorded cases in which it applies" + many,
                fired(explained));
    }

    private void part(PrintWriter out, String nl, String en, Collection<String> lines) {
        out.println();
        out.println(ansiColours.in(language.of(nl, en), Style.bold));
        (lines.isEmpty() ? List.of(language.of("niets", "nothing")) : lines)
                .forEach(line -> out.println("  " + AnsiColours.plain(line)));
    }

    private static List<String> looksAt(Explanation explained, NameText nameText) {
        return Stream.of(
                        explained.rule().indicators().stream().map(nameText::indicator),
                        explained.tables().stream()
                                .map(table -> explained
                                        .edition()
                                        .definition()
                                        .tables()
                                        .get(table))
                                .map(table -> table.name() + " (" + table.file() + ")"),
                        explained.reads().stream().map(nameText::conclusion))
                .flatMap(each -> each)
                .toList();
    }

    private String source(Explanation explained) {
        Rule.Source source = explained.rule().source();
        Declaration.Document document =
                explained.edition().definition().declaration().documents().get(source.document());
        return document.title() + " (" + source.document() + ", " + document.publisher() + ", " + document.date()
                + "), " + source.section();
    }

    private String basis(Rule rule) {
        return rule.basis() == Rule.Basis.POLICY
                ? language.of("beleid: het document zegt het", "policy: the document says it")
                : language.of(
                        "interpretatie: het document laat de keuze open",
                        "interpretation: the document leaves the choice open");
    }

    private String place(FilePosition filePosition) {
        return CheckResult.path(folder, filePosition.file()) + ":" + filePosition.line();
    }

    private String reader(Rule rule) {
        return rule.id() + "  " + rule.title() + " (" + place(rule.place()) + ")";
    }

    private List<String> fired(Explanation explained) {
        return explained.cases().stream()
                .map(fired -> fired.name() + " (" + CheckResult.path(folder, fired.file()) + ")")
                .toList();
    }
}
