package nl.kompas.cli;

import java.io.PrintWriter;
import nl.kompas.cli.CheckNotice.Severity;
import nl.kompas.cli.CheckResult.Checked;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** A check as people read it: a line for each notice with its remedy below, and a summary. */
final class TextReport {

    private final Language language;
    private final AnsiColours ansiColours;

    TextReport(Language language, Ansi ansi) {
        this.language = language;
        this.ansiColours = new AnsiColours(ansi);
    }

    void write(CheckResult checkResult, PrintWriter out) {
        checkResult.notices().forEach(checkNotice -> {
            out.println(place(checkResult, checkNotice) + " " + code(checkNotice) + ": "
                    + AnsiColours.plain(language.of(checkNotice.message())));
            out.println("    " + ansiColours.in(language.of(checkNotice.remedy()), Style.faint));
        });
        boolean fine = checkResult.notices(Severity.FAULT).isEmpty();
        out.println(ansiColours.in(summary(checkResult), Style.bold, fine ? Style.fg_green : Style.fg_red));
    }

    /** A file as a whole is told by its beginning, where an editor can go. */
    private String place(CheckResult checkResult, CheckNotice checkNotice) {
        int line = Math.max(1, checkNotice.place().line());
        int column = Math.max(1, checkNotice.place().column());
        return ansiColours.in(checkResult.path(checkNotice) + ":" + line + ":" + column + ":", Style.bold);
    }

    private String code(CheckNotice checkNotice) {
        return checkNotice.severity() == Severity.FAULT
                ? ansiColours.in(checkNotice.code(), Style.fg_red)
                : ansiColours.in(language.of("waarschuwing ", "warning ") + checkNotice.code(), Style.fg_yellow);
    }

    private String summary(CheckResult checkResult) {
        int rules = checkResult.editions().stream().mapToInt(Checked::rules).sum();
        int cases = checkResult.editions().stream().mapToInt(Checked::cases).sum();
        return count(checkResult.editions().size(), "editie", "edities", "edition", "editions")
                + ", " + count(rules, "regel", "regels", "rule", "rules")
                + ", " + count(cases, "casus", "casussen", "recorded case", "recorded cases")
                + ": " + count(checkResult.notices(Severity.FAULT).size(), "fout", "fouten", "fault", "faults")
                + ", "
                + count(
                        checkResult.notices(Severity.WARNING).size(),
                        "waarschuwing",
                        "waarschuwingen",
                        "warning",
                        "warnings");
    }

    private String count(int number, String oneNl, String moreNl, String oneEn, String moreEn) {
        return number + " " + (number == 1 ? language.of(oneNl, oneEn) : language.of(moreNl, moreEn));
    }
}
