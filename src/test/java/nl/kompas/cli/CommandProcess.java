package nl.kompas.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kompas.app.Launcher;

/**
 * The program in a process of its own, as a shell starts it.
 *
 * @param folder where its output is kept
 */
record CommandProcess(Path folder) {

    /** A process that is not started yet; it writes into files unless told otherwise. */
    ProcessBuilder command(Object... arguments) {
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Code that runs for seconds is not worth compiling well.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName());
        List.of(arguments).forEach(argument -> command.command().add(argument.toString()));
        command.environment().remove("JAVA_TOOL_OPTIONS");
        command.environment().put("LC_ALL", "C");
        return command.redirectOutput(out().toFile()).redirectError(err().toFile());
    }

    /** Runs to the end. */
    CommandResult run(Object... arguments) throws IOException, InterruptedException {
        int code = command(arguments).start().waitFor();
        return new CommandResult(code, text(out()), text(err()));
    }

    /** What it wrote about its own use. */
    String errors() throws IOException {
        return text(err());
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Path err() {
        return folder.resolve("err");
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
