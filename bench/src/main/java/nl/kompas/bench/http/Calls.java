package nl.kompas.bench.http;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Single calls: to wait for a server, and to look at what it answers before it is timed. */
public final class Calls {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** The body of the first good answer of a server that is starting. */
    public String first(Server server, Load load) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String last = "nothing";
        while (System.nanoTime() < end) {
            server.mustRun();
            try {
                HttpResponse<String> response = send(load);
                if (response.statusCode() / 100 == 2) {
                    return response.body();
                }
                last = response.statusCode() + " " + response.body();
            } catch (IOException e) {
                last = e.toString();
            }
            pause();
        }
        throw new IllegalStateException(load.to() + " does not answer: " + last);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private HttpResponse<String> send(Load load) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(load.to())
                .header("Content-Type", load.type())
                .POST(HttpRequest.BodyPublishers.ofFile(load.body()))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
