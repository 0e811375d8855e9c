package nl.kompas.bench.http;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Warms contestants up and measures them in turns, so that what the machine does meanwhile meets all of them. */
public final class Rounds {

    private static final int WARM_UP_CONNECTIONS = 16;
    private static final int MOST_WARM_UPS = 30;
    private static final double RISES = 1.02;
    private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(5);

    private final Settings settings;

    public Rounds(Settings settings) {
        this.settings = settings;
    }

    /** The medians of all rounds: of each contestant, in the order given, for each number of connections. */
    public List<Row> of(List<Contestant> contestants) {
        contestants.forEach(this::warmUp);
        List<Row> rows = new ArrayList<>();
        for (int connections : settings.connections()) {
            Map<String, List<Figures>> measured = new LinkedHashMap<>();
            for (int round = 0; round < settings.rounds(); round++) {
                for (Contestant contestant : contestants) {
                    Figures figures = contestant.measured(connections, settings.span());
                    say("%s, %d connections: %s", contestant.name(), connections, figures);
                    measured.computeIfAbsent(contestant.name(), any -> new ArrayList<>())
                            .add(figures);
                }
            }
            measured.forEach((name, figures) -> rows.add(new Row(name, connections, Figures.median(figures))));
        }
        return rows;
    }

    /** Until three spans in a row were no faster than the best before them. */
    private void warmUp(Contestant contestant) {
        Duration span = settings.span().compareTo(LONGEST_WARM_UP) < 0 ? settings.span() : LONGEST_WARM_UP;
        double best = 0;
        for (int i = 0, flat = 0; flat < 3 && i < MOST_WARM_UPS; i++) {
            double now = contestant.measured(WARM_UP_CONNECTIONS, span).perSecond();
            say("%s warms up: %.0f/s", contestant.name(), now);
            flat = now > best * RISES ? 0 : flat + 1;
            best = Math.max(best, now);
        }
    }

    private static void say(String message, Object... details) {
        System.err.printf(message + "%n", details);
    }
}
