package nl.kompas.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kompas.recorded.Difference;
import nl.kompas.rule.Rule;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** Replays as people read them: each case that is not as expected, and a summary. */
final class ReplayText implements ReplayReport {

    private final Path folder;
    private final Language language;
    private final Ansi ansi;
    private final AnsiColours ansiColours;
    private final PrintWriter out;

    /** Tells of rules in that folder, as it was named. */
    ReplayText(Path folder, Language language, Ansi ansi, PrintWriter out) {
        this.folder = folder;
        this.language = language;
        this.ansi = ansi;
        this.ansiColours = new AnsiColours(ansi);
        this.out = out;
    }

    @Override
    public void take(Replayed replayed) {
        if (replayed.ending() instanceof Replayed.Differs differs) {
            heading(replayed);
            told(differs, language, folder).forEach(line -> out.println("    " + AnsiColours.plain(line)));
        } else if (replayed.ending() instanceof Replayed.Refused refused) {
            heading(replayed);
            refused(refused, language).forEach(line -> out.println("    " + AnsiColours.plain(line)));
        }
    }

    private void heading(Replayed replayed) {
        String edition = replayed.edition().map(id -> " (" + id + ")").orElse("");
        out.println(ansiColours.in(replayed.place() + ":", Style.bold) + " "
                + ansiColours.in(replayed.name(), Style.fg_red) + AnsiColours.plain(edition));
    }

    /** A line for each difference, and below it one for each rule that made what came. */
    static List<String> told(Replayed.Differs differs, Language language, Path folder) {
        DifferenceText text = new DifferenceText(differs.edition(), language);
        return differs.differences().stream()
                .flatMap(difference ->
                        Stream.concat(Stream.of(text.of(difference)), because(difference, text, language, folder)))
                .toList();
    }

    private static Stream<String> because(Difference difference, DifferenceText text, Language language, Path folder) {
        List<Rule> rules = text.because(difference);
        if (rules.isEmpty()) {
            return Stream.of("    " + language.of("geen regel zegt dit", "no rule says so"));
        }
        return rules.stream().map(rule -> "    " + rule.id() + "  " + rule.title() + " (" + place(rule, folder) + ")");
    }

    private static String place(Rule rule, Path folder) {
        return CheckResult.path(folder, rule.place().file()) + ":"
                + rule.place().line();
    }

    /** Why a case was not answered. */
    static List<String> refused(Replayed.Refused refused, Language language) {
        String refusal = language.of("niet beantwoord: ", "not answered: ");
        return refused.faults().stream()
                .map(fault -> refusal
                        + fault.pointer()
                        + (fault.pointer().isEmpty() ? "" : ": ")
                        + language.of(fault.message()))
                .toList();
    }

    @Override
    public void end(ReplayTally tally, CheckResult faults, long nanoseconds) {
        boolean fine = tally.all().asExpected() == tally.all().cases()
                && faults.notices().isEmpty();
        if (!faults.notices().isEmpty()) {
            new TextReport(language, ansi).write(faults, out);
        }
        out.println(ansiColours.in(summary(tally, nanoseconds), Style.bold, fine ? Style.fg_green : Style.fg_red));
    }

    private String summary(ReplayTally tally, long nanoseconds) {
        ReplayTally.Count all = tally.all();
        String elsewhere = tally.elsewhere() == 0
                ? ""
                : tally.elsewhere() + language.of(" van ander beleid, ", " of other policies, ");
        return String.format(
                Locale.ROOT,
                language.of(
                        "%d %s nagespeeld: %d zoals verwacht, %d anders, %d niet beantwoord, %sin %.1f s",
                        "%d %s replayed: %d as expected, %d otherwise, %d not answered, %sin %.1f s"),
                all.cases(),
                all.cases() == 1 ? language.of("casus", "recorded case") : language.of("casussen", "recorded cases"),
                all.asExpected(),
                all.differing(),
                all.refused(),
                elsewhere,
                nanoseconds / 1e9);
    }
}
