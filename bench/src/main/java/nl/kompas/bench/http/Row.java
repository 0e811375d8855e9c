package nl.kompas.bench.http;



/** The medians of a contestant at a number of connections. */
public record Row(String name, int connections, Figures figures) {}
