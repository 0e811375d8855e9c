package nl.kompas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import nl.kompas.answer.CaseEvaluator;
import nl.kompas.cases.Case.Detail;
import nl.kompas.cases.CaseDefaults;
import nl.kompas.cases.CaseReader;
import nl.kompas.cli.BulkEvaluation.Count;
import nl.kompas.edition.CatalogueEvaluator;
import nl.kompas.edition.FolderCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evaluate}: answers to many cases. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        versionProvider = KompasCommand.Version.class,
        sortOptions = false,
        description = {
            "Answers cases, a line each (NDJSON), in the same order; a bad line gets its problem on its own line.",
            "A case is what POST /v1/evaluations takes. The options say what a case leaves out."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every case was answered, or nobody reads on",
            "1:some cases were refused; their lines say why",
            "2:the command was not given as it should be",
            "3:the cases could not be evaluated, for instance because the rules have faults"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "CASES",
            arity = "0..1",
            defaultValue = "-",
            description = "A file with a case a line. Default: standard input (-).")
    private String cases;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            defaultValue = "rules",
            description = "The folder that holds <policy>/<edition>. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    @Option(names = "--policy", paramLabel = "POLICY", description = "The policy of cases that name none.")
    private String policy;

    @Option(names = "--question", paramLabel = "QUESTION", description = "The question of cases that name none.")
    private String question;

    @Option(names = "--edition", paramLabel = "EDITION", description = "The edition of cases that name none.")
    private String edition;

    @Option(
            names = "--reference-date",
            paramLabel = "DATE",
            description = "The reference date of cases that have none, as 2024-09-01.")
    private LocalDate referenceDate;

    @Option(
            names = "--detail",
            paramLabel = "DETAIL",
            description = "decision or full, for cases that do not say: the conclusions alone, or all. Full explains,"
                    + " which takes most of the time.")
    private Detail detail;

    @Option(
            names = "--resume",
            paramLabel = "ANSWERS",
            description = "A file for the answers, instead of standard output. Cases that it already holds an answer"
                    + " to are skipped: give the same command again after it was broken off.")
    private Path answers;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (!cases.equals("-") && !Files.isReadable(Path.of(cases))) {
            throw usage("There is no file " + cases + ".");
        }
        FolderArgument.of(folder, spec);
        FolderCatalogue catalogue = new FolderCatalogue(folder, Clock.systemUTC());
        CheckResult faults = CheckResult.ofFaults(folder, catalogue.states());
        if (!faults.notices().isEmpty()) {
            // Another edition might answer in the place of one that does not.
            new TextReport(Language.EN, spec.commandLine().getColorScheme().ansi())
                    .write(faults, spec.commandLine().getErr());
            return KompasCommand.FAILED;
        }
        return evaluate(catalogue);
    }

    private int evaluate(FolderCatalogue catalogue) throws IOException {
        CaseReader reader = new CaseReader(Clock.systemUTC(), new CaseDefaults(given()));
        CaseEvaluator caseEvaluator = new CatalogueEvaluator(catalogue, reader);
        long begun = System.nanoTime();
        Count count;
        try (InputStream from = cases.equals("-") ? System.in : Files.newInputStream(Path.of(cases))) {
            count = answers == null ? toOutput(from, caseEvaluator) : toFile(from, caseEvaluator);
        } catch (BrokenPipe e) {
            return KompasCommand.FINE;
        }
        spec.commandLine().getErr().println(summary(count, System.nanoTime() - begun));
        return count.refused() == 0 ? KompasCommand.FINE : KompasCommand.FAULTY;
    }

    private Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        given.put("policy", policy);
        given.put("question", question);
        given.put("edition", edition);
        given.put("referenceDate", referenceDate == null ? null : referenceDate.toString());
        given.put("detail", detail == null ? null : detail.name().toLowerCase(Locale.ROOT));
        given.values().removeIf(Objects::isNull);
        return given;
    }

    private static Count toOutput(InputStream from, CaseEvaluator caseEvaluator) throws IOException {
        try (OutputStream to = StandardOutput.open()) {
            return new BulkEvaluation(caseEvaluator, Count.NONE).run(from, to).orElseThrow();
        }
    }

    private Count toFile(InputStream from, CaseEvaluator caseEvaluator) throws IOException {
        try (AnswersFile file = AnswersFile.open(answers)) {
            return new BulkEvaluation(caseEvaluator, file.earlier())
                    .run(from, file.stream())
                    .orElseThrow(() -> usage(answers + " holds answers to more cases than these."));
        }
    }

    private static String summary(Count count, long nanoseconds) {
        String earlier = count.earlier() == 0 ? "" : " (" + count.earlier() + " of them earlier)";
        return String.format(
                Locale.ROOT,
                "%d %s%s: %d answered, %d refused, in %.1f s",
                count.cases(),
                count.cases() == 1 ? "case" : "cases",
                earlier,
                count.answered(),
                count.refused(),
                nanoseconds / 1e9);
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
