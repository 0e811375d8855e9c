package nl.kompas.process;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** The packaged service as operators start it, in a process of its own, which can be killed. */
public final class RunningService implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Code that runs for seconds is not worth compiling well. */
    private static final List<String> QUICK_START = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final String address;
    private final Path data;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningService(Process process, String address, Path data) {
        this.process = process;
        this.address = address;
        this.data = data;
    }

    /** Starts it with its data in a folder, and waits until it is ready. */
    public static RunningService start(Path rules, Path data, Map<String, String> settings) {
        return start(List.of(), rules, data, settings);
    }

    /** The same, through a command that starts commands. */
    public static RunningService start(List<String> starter, Path rules, Path data, Map<String, String> settings) {
        return launch(starter, rules, data, settings).await("/q/health/ready");
    }

    /** Starts it where no edition may ever answer, and waits until it is alive. */
    public static RunningService startWithoutEditions(Path rules, Path data, Map<String, String> settings) {
        return launch(List.of(), rules, data, settings).await("/q/health/live");
    }

    /** Starts it and waits for nothing: it may refuse to start. */
    public static RunningService launch(Path rules, Path data, Map<String, String> settings) {
        return launch(List.of(), rules, data, settings);
    }

    private static RunningService launch(List<String> starter, Path rules, Path data, Map<String, String> settings) {
        int port = freePort();
        List<String> command = new ArrayList<>(starter);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(QUICK_START);
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of(
                "-Dquarkus.http.port=" + port,
                "-Dkompas.rules.path=" + rules,
                "-Dkompas.data.path=" + data,
                "-jar",
                Path.of("target", "quarkus-app", "quarkus-run.jar").toString()));
        try {
            Files.createDirectories(data);
            Path log = data.resolve("service.log");
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new RunningService(process, "http://127.0.0.1:" + port, data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RunningService await(String path) {
        Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(20))
                .ignoreExceptions()
                .failFast("it ended: " + data.resolve("service.log"), () -> !process.isAlive())
                .until(() -> get(path).statusCode() == 200);
        return this;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where it listens, for those who call it by other means. */
    public String address() {
        return address;
    }

    /** A request to it, with REST Assured. */
    public RequestSpecification request() {
        return given().baseUri(address);
    }

    /** The key that it made for its own machine. */
    public String key() {
        try {
            return Files.readString(data.resolve("api-key")).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its data folder. */
    public Path data() {
        return data;
    }

    /** All that it logged so far. */
    public String log() {
        try {
            return Files.readString(data.resolve("service.log"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it ended by itself, and gives its exit code. */
    public int exitCode() {
        return process.onExit().join().exitValue();
    }

    /** What a path gives. */
    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
    }

    /** The JSON that a path gives. */
    public JsonNode read(String path) throws IOException, InterruptedException {
        return JSON.readTree(get(path).body());
    }

    /** What sending JSON gives. */
    public HttpResponse<String> post(String path, String json) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    /** The number of the process. */
    public long pid() {
        return process.pid();
    }

    /** Ends it as kill -9 does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Ends it as an operator does. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
