package nl.kompas.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A shell in a folder that looks like a clean clone after the build. The service that a page starts goes on in the background, at a
 * free port, until the last page. What takes a build of its own or a quarter of an hour is not run ({@code mvn}, {@code bench/…} and a
 * class of the tests): the shell holds that the tests, profiles, scripts and classes that it names exist.
 */
final class Shell {

    private static final List<String> TOOLS = List.of("bash", "curl", "jq", "openssl", "sqlite3");
    private static final String MARK = "=== block ";

    /** What a page relies on; {@code $PORT} and {@code $REPOSITORY} are set by {@link #run}. */
    private static final String PRELUDE = """
            set -e -o pipefail
            curl() {
              if [ -n "$refused" ]; then ! command curl --fail-with-body "$@"; else command curl --fail-with-body "$@"; fi
            }
            answers() { command curl -s -o /dev/null "http://localhost:$PORT/q/health/live"; }
            java() {
              if [ "$1" = -cp ]; then find "$REPOSITORY/src/test/java" -path "*/${3//.//}.java" | grep -q .; return; fi
              if [ "$*" != "-jar target/quarkus-app/quarkus-run.jar" ]; then command java "$@"; return; fi
              if [ -e pid ] && [ "$QUARKUS_HTTP_HOST" = "$(cat host)" ] && kill -0 "$(cat pid)"; then return; fi
              if [ -e pid ]; then kill "$(cat pid)"; while kill -0 "$(cat pid)" 2> /dev/null; do sleep 0.1; done; fi
              command java -Dquarkus.http.port="$PORT" -jar target/quarkus-app/quarkus-run.jar > service.log 2>&1 &
              echo $! > pid
              echo "$QUARKUS_HTTP_HOST" > host
              until answers; do kill -0 "$(cat pid)"; sleep 0.1; done
            }
            mvn() {
              for word in "$@"; do
                case "$word" in
                  -Dtest=*|-Dit.test=*)
                    name=${word#*=}; name=${name%%#*}
                    find "$REPOSITORY/src/test/java" -name "${name##*.}.java" | grep -q . || { echo "no test $name" >&2; return 1; };;
                  -P*) grep -q "<id>${word#-P}</id>" "$REPOSITORY/pom.xml" || { echo "no profile $word" >&2; return 1; };;
                esac
              done
            }
            """;

    private final Path folder;
    private final Path repository;
    private final int port;

    private Shell(Path folder, Path repository, int port) {
        this.folder = folder;
        this.repository = repository;
        this.port = port;
    }

    static Shell in(Path folder, Path repository) throws IOException {
        for (String part : List.of("rules", "src/main/resources/web/public")) {
            copy(repository.resolve(part), folder.resolve(part));
        }
        Files.createSymbolicLink(folder.resolve("target"), repository.resolve("target"));
        stubs(repository.resolve("bench"), folder.resolve("bench"));
        Shell shell = new Shell(folder, repository, freePort());
        assertEquals(List.of(), shell.missing(), "on Debian and Ubuntu: apt-get install -y followed by these names");
        return shell;
    }

    /** Runs the commands of a page; what each block prints. */
    List<String> run(List<CommandBlock> blocks) {
        StringBuilder script = new StringBuilder(PRELUDE);
        boolean startsItself = blocks.stream()
                .anyMatch(block -> block.commands().contains("java -jar target/quarkus-app/quarkus-run.jar\n"));
        boolean calls = blocks.stream().anyMatch(block -> block.commands().contains("localhost:8080"));
        if (calls && !startsItself) {
            script.append("java -jar target/quarkus-app/quarkus-run.jar\n");
        }
        for (CommandBlock block : blocks) {
            script.append("printf '\\n" + MARK + "\\n'\n")
                    .append("refused=" + (block.refused() ? "yes" : "") + "\n")
                    .append(block.commands().replace("localhost:8080", "localhost:" + port));
        }
        String[] printed = execute(script.toString()).split("\\n" + MARK + "\\n", -1);
        return Arrays.asList(printed).subList(1, printed.length);
    }

    /** Ends the service that a page started. */
    void stop() {
        execute("[ ! -e pid ] || kill \"$(cat pid)\"");
    }

    private List<String> missing() {
        List<String> missing = new ArrayList<>();
        for (String tool : TOOLS) {
            if (!execute("command -v " + tool + " || true").contains("/")) {
                missing.add(tool);
            }
        }
        return missing;
    }

    private String execute(String script) {
        try {
            Path file = Files.writeString(folder.resolve("script"), script);
            ProcessBuilder builder = new ProcessBuilder("bash", file.toString())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("printed").toFile());
            builder.environment().put("PORT", String.valueOf(port));
            builder.environment().put("REPOSITORY", repository.toString());
            Process bash = builder.start();
            boolean ended = bash.waitFor(5, TimeUnit.MINUTES);
            bash.descendants().filter(each -> !ended).forEach(ProcessHandle::destroy);
            bash.destroy();
            String printed = Files.readString(folder.resolve("printed"));
            assertEquals(0, ended ? bash.exitValue() : -1, printed);
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    /** A script that does nothing for each benchmark that there is. */
    private static void stubs(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path script :
                    (Iterable<Path>) all.filter(Files::isRegularFile).filter(Files::isExecutable)::iterator) {
                Path stub = to.resolve(from.relativize(script).toString());
                Files.createDirectories(stub.getParent());
                Files.writeString(stub, "#!/bin/sh\n").toFile().setExecutable(true);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
