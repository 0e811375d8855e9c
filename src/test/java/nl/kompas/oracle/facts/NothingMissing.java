package nl.kompas.oracle.facts;

/** That no open question can change the advice any more, as plain Drools wants it: a bean. */
public final class NothingMissing {}
