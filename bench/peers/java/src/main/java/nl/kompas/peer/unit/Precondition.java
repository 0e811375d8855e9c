package nl.kompas.peer.unit;

/** A precondition, once all its rules have spoken. */
public record Precondition(String id, String status) {}
