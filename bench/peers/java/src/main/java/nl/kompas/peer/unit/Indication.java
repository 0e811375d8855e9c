package nl.kompas.peer.unit;

/** What the rules lead to for a track, once all have spoken. */
public record Indication(String track, String level) {}
