package nl.kompas.bench.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.Duration;

/** Single calls: to wait for a server, and to look at what it answers before it is timed. */
public final class Calls {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The body of the first good answer of a server that is starting. */
    public String first(Server server, Load load) {
        try {
            byte[] body = Files.readAllBytes(load.body());
            long end = System.nanoTime() + PATIENCE.toNanos();
            String last = "nothing";
            while (System.nanoTime() < end) {
                server.mustRun();
                try {
                    HttpResponse<String> response = send(load.to(), load.type(), body);
                    if (response.statusCode() / 100 == 2) {
                        return response.body();
                    }
                    last = response.statusCode() + " " + response.body();
                } catch (ConnectException e) {
                    last = e.toString();
                }
                Thread.sleep(100);
            }
            throw new IllegalStateException(load.to() + " does not answer: " + last);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body of the answer to a case, which must be good. */
    public String answer(URI to, byte[] body) {
        try {
            HttpResponse<String> response = send(to, "application/json", body);
            if (response.statusCode() / 100 != 2) {
                throw new IllegalStateException(to + " answers " + response.statusCode() + ": " + response.body());
            }
            return response.body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(URI to, String type, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(to)
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
