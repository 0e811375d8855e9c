package nl.kompas.peer.unit;

/** A component, once all its rules have spoken. */
public record Component(String id, String aspect, String verdict) {}
