package nl.kompas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands that need no service. */
@Command(
        name = "kompas",
        mixinStandardHelpOptions = true,
        versionProvider = KompasCommand.Version.class,
        description =
                "Checks, explains and replays rules, and evaluates cases by them. Without arguments: starts the service.",
        subcommands = {CheckCommand.class, ExplainCommand.class, ReplayCommand.class, EvaluateCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class KompasCommand {

    /** Rules are in order, warnings aside. */
    static final int FINE = 0;
    /** There are faults. */
    static final int FAULTY = 1;
    /** The command was not given as it should be. */
    static final int USAGE = 2;
    /** The command could not do its work, for instance because a file may not be read. */
    static final int FAILED = 3;

    /** The command line, ready to be given arguments. */
    public static CommandLine commandLine() {
        return new CommandLine(new KompasCommand())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((mistake, arguments) -> misused(mistake))
                .setExecutionExceptionHandler((thrown, command, parsed) -> failed(thrown, command));
    }

    private static int misused(ParameterException mistake) {
        CommandLine command = mistake.getCommandLine();
        AnsiColours ansiColours = new AnsiColours(command.getColorScheme().ansi());
        command.getErr().println(ansiColours.in(mistake.getMessage(), Style.fg_red));
        UnmatchedArgumentException.printSuggestions(mistake, command.getErr());
        command.getErr().println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return USAGE;
    }

    private static int failed(Exception thrown, CommandLine command) {
        AnsiColours ansiColours = new AnsiColours(command.getColorScheme().ansi());
        command.getErr().println(ansiColours.in(thrown.toString(), Style.fg_red));
        return FAILED;
    }

    /** The version of this program, where it was packaged. */
    static Optional<String> version() {
        try (InputStream packaged =
                KompasCommand.class.getResourceAsStream("/META-INF/maven/nl.kompas/kompas/pom.properties")) {
            Properties properties = new Properties();
            if (packaged != null) {
                properties.load(packaged);
            }
            return Optional.ofNullable(properties.getProperty("version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells the version. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            return new String[] {"kompas " + version().orElse("(not packaged)")};
        }
    }
}
