package nl.kompas.peer.unit;

import java.math.BigDecimal;

/** A finding that was given, with one of: value (and country of a place), number, answer, count of a list. */
public record Finding(
        String indicator, String value, BigDecimal number, Boolean answer, BigDecimal count, String country) {}
