package nl.kompas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kompas.cli.CheckNotice.Severity;
import nl.kompas.cli.ReplayTally.Count;

/**
 * Replays as JUnit XML, which CI servers read: a suite for each edition, a test for each case. The attributes of a suite count its
 * tests and stand before them, so that the tests of each suite wait in a file of their own.
 */
final class ReplayJunit implements ReplayReport {

    private final Path folder;
    private final Language language;
    private final PrintWriter out;
    private final SortedMap<String, SpoolFile> suites = new TreeMap<>();

    /** Tells of rules in that folder, as it was named. */
    ReplayJunit(Path folder, Language language, PrintWriter out) {
        this.folder = folder;
        this.language = language;
        this.out = out;
    }

    @Override
    public void take(Replayed replayed) throws IOException {
        if (replayed.ending() instanceof Replayed.Elsewhere) {
            return;
        }
        String name = replayed.name() + " (" + replayed.place() + ")";
        String wrong = "";
        if (replayed.ending() instanceof Replayed.Differs differs) {
            wrong = wrong("failure", "recorded-case-differs", ReplayText.told(differs, language, folder));
        } else if (replayed.ending() instanceof Replayed.Refused refused) {
            wrong = wrong("error", "recorded-case-refused", ReplayText.refused(refused, language));
        }
        test(ReplayTally.edition(replayed), name, replayed.nanoseconds(), wrong);
    }

    private void test(String suite, String name, long nanoseconds, String wrong) throws IOException {
        SpoolFile spoolFile = suites.get(suite);
        if (spoolFile == null) {
            spoolFile = SpoolFile.open();
            suites.put(suite, spoolFile);
        }
        spoolFile.write("<testcase classname=\"" + Xml.escaped(suite) + "\" name=\"" + Xml.escaped(name) + "\" time=\""
                + Xml.seconds(nanoseconds) + "\">" + wrong + "</testcase>\n");
    }

    /** Lines that begin with a space say more of the line before them. */
    private static String wrong(String kind, String type, List<String> lines) {
        String message = lines.stream().filter(line -> !line.startsWith(" ")).collect(Collectors.joining("; "));
        return "<" + kind + " message=\"" + Xml.escaped(message) + "\" type=\"" + type + "\">"
                + lines.stream().map(Xml::escaped).collect(Collectors.joining("\n")) + "</" + kind + ">";
    }

    @Override
    public void end(ReplayTally tally, CheckResult faults, long nanoseconds) throws IOException {
        SortedMap<String, Count> counts = new TreeMap<>(tally.byEdition());
        for (CheckNotice fault : faults.notices(Severity.FAULT)) {
            counts.merge(faulty(fault, faults), Count.REFUSED, Count::and);
        }
        Count all = counts.values().stream().reduce(Count.NONE, Count::and);
        out.print("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"kompas replay\""
                + counts(all, nanoseconds) + ">\n");
        for (var suite : counts.entrySet()) {
            out.print("<testsuite name=\"" + Xml.escaped(suite.getKey()) + "\""
                    + counts(suite.getValue(), suite.getValue().nanoseconds()) + ">\n");
            suites.get(suite.getKey()).copyTo(out);
            out.print("</testsuite>\n");
        }
        out.print("</testsuites>\n");
        out.flush();
    }

    /** A fault is a test that could not be done, in the suite of its edition. */
    private String faulty(CheckNotice fault, CheckResult faults) throws IOException {
        String place = faults.path(fault) + ":" + Math.max(1, fault.place().line());
        String message = place + ": " + fault.code() + ": " + language.of(fault.message());
        String wrong = wrong("error", fault.code(), List.of(message, "  " + language.of(fault.remedy())));
        String suite = faults.editions().stream()
                .map(edition -> edition.id().toString())
                .filter(id ->
                        fault.place().file().equals(id) || fault.place().file().startsWith(id + "/"))
                .findFirst()
                .orElse(ReplayTally.NO_EDITION);
        test(suite, language.of("de regels zijn in orde", "the rules are in order") + " (" + place + ")", 0, wrong);
        return suite;
    }

    private static String counts(Count count, long nanoseconds) {
        return " tests=\"" + count.cases() + "\" failures=\"" + count.differing() + "\" errors=\"" + count.refused()
                + "\" time=\"" + Xml.seconds(nanoseconds) + "\"";
    }

    @Override
    public void close() throws IOException {
        for (SpoolFile spoolFile : suites.values()) {
            spoolFile.close();
        }
    }
}
