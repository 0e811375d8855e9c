package nl.kompas.peer.unit;

/** One value of a list that was given. */
public record Item(String indicator, String value) {}
