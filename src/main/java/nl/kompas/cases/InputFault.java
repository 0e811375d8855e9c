package nl.kompas.cases;

/**
 * One thing that is wrong in what a caller sent.
 *
 * @param pointer JSON pointer (RFC 6901) to the place in the body
 * @param detail what is wrong, in English
 */
public record InputFault(String pointer, String detail) {}
