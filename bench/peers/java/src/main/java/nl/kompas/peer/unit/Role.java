package nl.kompas.peer.unit;

/** A role that was concluded. */
public record Role(String id) {}
