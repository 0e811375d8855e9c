package nl.kompas.bench.service;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The service in a process of its own, with a fresh data folder, on a free port. */
final class Service implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int OK = 200;

    private final Process process;
    private final TemporaryFolder data;
    private final URI evaluations;

    private Service(Process process, TemporaryFolder data, URI evaluations) {
        this.process = process;
        this.data = data;
        this.evaluations = evaluations;
    }

    /**
     * What is started.
     *
     * @param home of the Java that runs it
     * @param options of that Java
     * @param jar of the service
     */
    record Program(Path home, List<String> options, Path jar) {}

    /** Starts it, and does not wait for anything. */
    static Service start(Program program, Path rules) {
        TemporaryFolder data = TemporaryFolder.make();
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(program.home().resolve("bin/java").toString());
        command.addAll(program.options());
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dkompas.rules.path=" + rules);
        command.add("-Dkompas.data.path=" + data.path());
        command.addAll(List.of("-jar", program.jar().toString()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(data.path().resolve("service.log").toFile())
                    .start();
            return new Service(process, data, URI.create("http://127.0.0.1:" + port + "/v1/evaluations"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The answer to a request, asked again until there is one. */
    String answer(String request) {
        while (true) {
            Optional<String> answer = asked(request);
            if (answer.isPresent()) {
                return answer.get();
            }
            if (!process.isAlive()) {
                throw new IllegalStateException("the service ended: " + process.exitValue());
            }
            pause();
        }
    }

    /** Waits until it takes calls, whatever it answers. */
    void awaitListening() {
        while (!listens()) {
            pause();
        }
    }

    private boolean listens() {
        try (Socket socket = new Socket(evaluations.getHost(), evaluations.getPort())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private Optional<String> asked(String request) {
        try {
            HttpResponse<String> response = CLIENT.send(
                    HttpRequest.newBuilder(evaluations)
                            .header("Content-Type", "application/json")
                            .POST(BodyPublishers.ofString(request))
                            .build(),
                    BodyHandlers.ofString());
            return response.statusCode() == OK ? Optional.of(response.body()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Processor time so far, user and system. */
    Duration processorTime() {
        return process.info().totalCpuDuration().orElseThrow();
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        data.close();
    }
}
