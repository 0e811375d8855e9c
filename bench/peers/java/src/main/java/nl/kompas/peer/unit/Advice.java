package nl.kompas.peer.unit;

/** The advice for a track, once all its rules have spoken. */
public record Advice(String track, String level) {}
