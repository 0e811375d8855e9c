package nl.kompas.cli;

import java.io.PrintWriter;
import nl.kompas.cli.Inspection.Checked;
import nl.kompas.cli.Notice.Severity;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;

/** A check as people read it: a line for each notice with its remedy below, and a summary. */
final class TextReport {

    private final Language language;
    private final Paint paint;

    TextReport(Language language, Ansi ansi) {
        this.language = language;
        this.paint = new Paint(ansi);
    }

    void write(Inspection inspection, PrintWriter out) {
        inspection.notices().forEach(notice -> {
            out.println(
                    place(inspection, notice) + " " + code(notice) + ": " + Paint.plain(language.of(notice.message())));
            out.println("    " + paint.in(language.of(notice.remedy()), Style.faint));
        });
        boolean fine = inspection.notices(Severity.FAULT).isEmpty();
        out.println(paint.in(summary(inspection), Style.bold, fine ? Style.fg_green : Style.fg_red));
    }

    /** A file as a whole is told by its beginning, where an editor can go. */
    private String place(Inspection inspection, Notice notice) {
        int line = Math.max(1, notice.place().line());
        int column = Math.max(1, notice.place().column());
        return paint.in(inspection.path(notice) + ":" + line + ":" + column + ":", Style.bold);
    }

    private String code(Notice notice) {
        return notice.severity() == Severity.FAULT
                ? paint.in(notice.code(), Style.fg_red)
                : paint.in(language.of("waarschuwing ", "warning ") + notice.code(), Style.fg_yellow);
    }

    private String summary(Inspection inspection) {
        int rules = inspection.editions().stream().mapToInt(Checked::rules).sum();
        int cases = inspection.editions().stream().mapToInt(Checked::cases).sum();
        return count(inspection.editions().size(), "editie", "edities", "edition", "editions")
                + ", " + count(rules, "regel", "regels", "rule", "rules")
                + ", " + count(cases, "casus", "casussen", "recorded case", "recorded cases")
                + ": " + count(inspection.notices(Severity.FAULT).size(), "fout", "fouten", "fault", "faults")
                + ", "
                + count(
                        inspection.notices(Severity.WARNING).size(),
                        "waarschuwing",
                        "waarschuwingen",
                        "warning",
                        "warnings");
    }

    private String count(int number, String oneNl, String moreNl, String oneEn, String moreEn) {
        return number + " " + (number == 1 ? language.of(oneNl, oneEn) : language.of(moreNl, moreEn));
    }
}
