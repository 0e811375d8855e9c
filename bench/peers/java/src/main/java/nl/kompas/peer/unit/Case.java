package nl.kompas.peer.unit;

/** The case itself. */
public record Case(String question) {}
