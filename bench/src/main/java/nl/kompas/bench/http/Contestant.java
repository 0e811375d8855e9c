package nl.kompas.bench.http;

import java.time.Duration;

/**
 * A server and what it is asked.
 *
 * @param name as the tables call it
 */
public record Contestant(String name, Server server, Load load) {

    /** What calling it for a time showed. */
    Figures measured(int connections, Duration span) {
        Duration before = server.spent();
        Shot shot = Wrk.fire(load, connections, span);
        Duration spent = server.spent().minus(before);
        double cases = (double) shot.requests() * load.cases();
        return new Figures(
                shot.perSecond() * load.cases(),
                shot.p50() / 1e3,
                shot.p99() / 1e3,
                spent.toNanos() / 1e3 / cases,
                server.residentMebibytes(),
                shot.failures());
    }
}
