package nl.kompas.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import nl.kompas.cli.CheckNotice.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code check}: whether the service would take the rules of a folder. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = KompasCommand.Version.class,
        sortOptions = false,
        description =
                "Checks rules as the service does, replays their recorded cases, and warns of what is hardly meant.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:no faults; there may be warnings",
            "1:faults, or warnings with --strict",
            "2:the command was not given as it should be",
            "3:the check could not be done"
        })
final class CheckCommand implements Callable<Integer> {

    /** What the outcome is written as. */
    enum Format {
        TEXT,
        JSON,
        SARIF
    }

    @Parameters(
            paramLabel = "FOLDER",
            arity = "0..1",
            defaultValue = "rules",
            description = "The folder that holds <policy>/<edition>. Default: ${DEFAULT-VALUE}.")
    private Path folder;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json or sarif (2.1.0). Default: ${DEFAULT-VALUE}.")
    private Format format;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description = "nl or en. Default: ${DEFAULT-VALUE}.")
    private Language language;

    @Option(names = "--strict", description = "Warnings count as faults.")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws JsonProcessingException {
        FolderArgument.of(folder, spec);
        CheckResult checkResult = new Checker(Clock.systemUTC()).inspect(folder);
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case TEXT ->
                new TextReport(language, spec.commandLine().getColorScheme().ansi()).write(checkResult, out);
            case JSON -> JsonReport.write(checkResult, out);
            case SARIF -> new SarifReport(language).write(checkResult, out);
        }
        boolean fine = checkResult.notices(Severity.FAULT).isEmpty()
                && (!strict || checkResult.notices(Severity.WARNING).isEmpty());
        return fine ? KompasCommand.FINE : KompasCommand.FAULTY;
    }
}
