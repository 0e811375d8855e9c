package nl.kompas.http.access;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import nl.kompas.fixtures.ServiceProcess;

/** What a service logs about writes, from a moment on. */
final class WritesLogged {

    private static final Pattern LINE = Pattern.compile("(INFO|WARN) +\\[nl\\.kompas\\.writes] \\([^)]*\\) (.*)");

    private final ServiceProcess service;
    private final int before;

    private WritesLogged(ServiceProcess service) {
        this.service = service;
        this.before = lines().size();
    }

    static WritesLogged fromNowOn(ServiceProcess service) {
        return new WritesLogged(service);
    }

    /** Asserts that exactly these writes are logged, each with its level. */
    void assertLines(String... expected) {
        await().atMost(Duration.ofSeconds(10)).until(() -> lines().size() >= before + expected.length);
        assertEquals(List.of(expected), lines().stream().skip(before).toList());
    }

    private List<String> lines() {
        return LINE.matcher(service.log())
                .results()
                .map(line -> line.group(1) + " " + line.group(2))
                .toList();
    }
}
