package nl.kompas.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.kompas.bulk.OrderedPool;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.FolderCatalogue;
import nl.kompas.edition.Snapshot;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.NameSuggestions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay}: whether recorded cases still come out as expected. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        versionProvider = KompasCommand.Version.class,
        sortOptions = false,
        description = "Replays recorded cases, and tells which come out otherwise and by which rules.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:all cases came out as expected",
            "1:some did not, or could not be answered, or rules have faults",
            "2:the command was not given as it should be",
            "3:the cases could not be replayed"
        })
final class ReplayCommand implements Callable<Integer> {

    private static final String USUAL_FOLDER = "rules";

    /** What the outcome is written as. */
    enum Format {
        TEXT,
        JSON,
        JUNIT
    }

    @Parameters(
            paramLabel = "CASES",
            arity = "0..*",
            description = {
                "A rules folder (its recorded cases), a file with a case (.json), a folder of these, a file with a case"
                        + " a line (.ndjson, .jsonl), or - for standard input with a case a line.",
                "Default: " + USUAL_FOLDER + "."
            })
    private List<String> paths = List.of(USUAL_FOLDER);

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            description = "The rules to replay by. Default: the rules folder among CASES, else " + USUAL_FOLDER + ".")
    private Path rules;

    @Option(
            names = "--edition",
            paramLabel = "POLICY/EDITION",
            description = "Replay all cases of this policy by this edition. Default: by the edition in whose folder a"
                    + " case stands, else by the one that its request picks.")
    private String edition;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or junit (XML). Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "nl or en. Default: ${DEFAULT-VALUE}.")
    private Language language;

    @Option(
            names = "--progress",
            negatable = true,
            description = "Show on standard error how far it is, or do not. Default: on a terminal.")
    private Boolean progress;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        InputPaths given = InputPaths.of(paths);
        if (!given.strange().isEmpty()) {
            throw usage("There is no recorded case at " + String.join(", ", given.strange()) + ".");
        }
        Path folder = folder(given);
        FolderArgument.of(folder, spec);
        Snapshot editions = new FolderCatalogue(folder, Clock.systemUTC()).now();
        Optional<EditionState> instead = Optional.ofNullable(edition).map(name -> named(name, editions));
        CheckResult faults = CheckResult.ofFaults(folder, instead.map(List::of).orElseGet(editions::states));
        ReplayTally tally = new ReplayTally();
        try (ReplayReport report = report(folder, given)) {
            long begun = System.nanoTime();
            replay(
                    given.answerable(editions, instead),
                    new Replayer(editions, instead.flatMap(EditionState::active)),
                    report,
                    tally);
            report.end(tally, faults, System.nanoTime() - begun);
            heard();
        } catch (BrokenPipe e) {
            return KompasCommand.FINE;
        }
        return code(tally, faults);
    }

    private Path folder(InputPaths given) {
        if (rules != null) {
            return rules;
        }
        if (given.rulesFolders().size() > 1) {
            throw usage("There is more than one rules folder; say with --rules which rules to replay by.");
        }
        return given.rulesFolders().stream().findFirst().orElse(Path.of(USUAL_FOLDER));
    }

    private EditionState named(String name, Snapshot editions) {
        return editions.states().stream()
                .filter(state -> state.id().toString().equals(name))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> ids = editions.states().stream()
                            .map(EditionState::id)
                            .map(EditionId::toString)
                            .toList();
                    return usage("There is no edition " + name + ". "
                            + NameSuggestions.choose(name, ids).en());
                });
    }

    private ReplayReport report(Path folder, InputPaths given) throws IOException {
        CommandLine command = spec.commandLine();
        Ansi ansi = command.getColorScheme().ansi();
        ReplayReport report =
                switch (format) {
                    case TEXT -> new ReplayText(folder, language, ansi, command.getOut());
                    case JSON -> new ReplayJson(folder, command.getOut());
                    case JUNIT -> new ReplayJunit(folder, language, command.getOut());
                };
        boolean shown = progress == null ? ansi.enabled() : progress;
        return shown ? new ReplayProgress(report, command.getErr(), CaseOrigin.bytes(given.origins())) : report;
    }

    private void replay(List<CaseOrigin> origins, Replayer replayer, ReplayReport report, ReplayTally tally)
            throws IOException {
        try (InputCases cases = new InputCases(origins)) {
            new OrderedPool<InputCase, Replayed>(InputCase::bytes, replayer::replay).run(cases, replayed -> {
                tally.take(replayed);
                report.take(replayed);
                if (!(replayed.ending() instanceof Replayed.AsExpected)) {
                    heard();
                }
            });
        }
    }

    /** A {@link PrintWriter} keeps to itself that it cannot write. */
    private void heard() throws IOException {
        if (spec.commandLine().getOut().checkError()) {
            IOException unwritten = new IOException("The outcome cannot be written.");
            throw StandardOutput.isPipe() ? new BrokenPipe(unwritten) : unwritten;
        }
    }

    private int code(ReplayTally tally, CheckResult faults) {
        ReplayTally.Count all = tally.all();
        if (all.cases() == 0 && faults.notices().isEmpty()) {
            throw usage("There are no recorded cases to replay.");
        }
        return all.asExpected() == all.cases() && faults.notices().isEmpty()
                ? KompasCommand.FINE
                : KompasCommand.FAULTY;
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
