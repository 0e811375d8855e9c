package nl.kompas.app;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import io.quarkus.smallrye.openapi.runtime.OpenApiConstants;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.kompas.cli.KompasCommand;
import nl.kompas.edition.Warmup;
import picocli.CommandLine;

/** Where the program starts: with arguments it is a command, without it is the service. */
@QuarkusMain
public final class Launcher {

    Launcher() {}

    /** Runs a command and ends with its exit code, or starts the service, which takes its settings from elsewhere. */
    public static void main(String... arguments) {
        if (arguments.length == 0) {
            leaveDescription();
            Warmup.start();
            Quarkus.run();
        } else {
            System.exit(command().execute(arguments));
        }
    }

    /**
     * Keeps the extension from making the description of the API anew at every start (quarkusio/quarkus issue 54826): it finds nothing
     * where it looks. What the build stored is served.
     */
    private static void leaveDescription() {
        OpenApiConstants.classLoader = new ClassLoader(null) {};
    }

    private static CommandLine command() {
        CommandLine command = KompasCommand.commandLine();
        // Where nothing is set, as in many containers, Java takes ASCII, in which Dutch cannot be written.
        boolean ascii = Charset.forName(System.getProperty("native.encoding")).equals(StandardCharsets.US_ASCII);
        return ascii ? command.setOut(writer(System.out)).setErr(writer(System.err)) : command;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }
}
