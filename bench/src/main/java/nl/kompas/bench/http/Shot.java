package nl.kompas.bench.http;



/**
 * What the load generator saw.
 *
 * @param requests how many were answered
 * @param micros how long it called, in microseconds
 * @param p50 the time of half of the calls, in microseconds
 * @param p99 the time of all but one in a hundred, in microseconds
 * @param failures calls without an answer, or with a status above 399
 */
record Shot(long requests, long micros, long p50, long p99, long failures) {

    double perSecond() {
        return requests * 1e6 / micros;
    }
}
