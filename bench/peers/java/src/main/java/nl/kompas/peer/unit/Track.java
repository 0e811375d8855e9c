package nl.kompas.peer.unit;

/** A track that the question of the case has. */
public record Track(String id) {}
