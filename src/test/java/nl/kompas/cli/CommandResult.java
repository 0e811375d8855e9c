package nl.kompas.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;

/**
 * A command that ran to its end.
 *
 * @param code its exit code
 * @param out what it wrote
 * @param err what it wrote about its own use
 */
record CommandResult(int code, String out, String err) {

    /** Runs a command as into a pipe. */
    static CommandResult of(Object... arguments) {
        return of(Help.Ansi.OFF, arguments);
    }

    /** Runs a command as on a terminal. */
    static CommandResult inColour(Object... arguments) {
        return of(Help.Ansi.ON, arguments);
    }

    private static CommandResult of(Help.Ansi ansi, Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = KompasCommand.commandLine()
                .setColorScheme(Help.defaultColorScheme(ansi))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true));
        String[] texts = Stream.of(arguments).map(String::valueOf).toArray(String[]::new);
        return new CommandResult(command.execute(texts), out.toString(), err.toString());
    }

    List<String> lines() {
        return out.lines().toList();
    }
}
