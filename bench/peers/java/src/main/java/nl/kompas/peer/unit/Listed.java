package nl.kompas.peer.unit;

import java.util.Map;

/** The row of a table under whose key a finding stands. */
public record Listed(String indicator, String table, Map<String, String> cells) {}
