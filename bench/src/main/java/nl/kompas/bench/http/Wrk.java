package nl.kompas.bench.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;

/** The load generator, a process of its own with one thread: it must leave processors to the server. */
final class Wrk {

    private static final String SCRIPT = "bench/http/post.lua";

    private Wrk() {}

    /** Keeps a number of calls under way for a time. */
    static Shot fire(Load load, int connections, Duration span) {
        ProcessBuilder wrk = new ProcessBuilder(
                "wrk",
                "--threads=1",
                "--connections=" + connections,
                "--duration=" + span.toSeconds() + "s",
                "--timeout=30s",
                "--script=" + SCRIPT,
                load.to().toString());
        wrk.environment()
                .putAll(Map.of("BENCH_BODY", load.body().toAbsolutePath().toString(), "BENCH_TYPE", load.type()));
        try {
            Process running = wrk.redirectErrorStream(true).start();
            String said = new String(running.getInputStream().readAllBytes());
            int json = said.indexOf("{\"requests\"");
            if (json < 0) {
                throw new IllegalStateException("wrk told nothing: " + said);
            }
            return new ObjectMapper().readValue(said.substring(json), Shot.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
