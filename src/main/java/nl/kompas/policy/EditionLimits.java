package nl.kompas.policy;

import java.time.Duration;

/**
 * How much of anything an edition may hold. All are far beyond what a policy needs; together they bound the time and the memory
 * that reading one takes, so that no file can hold the service up. {@code rules/README.md}, section 10, lists them for owners.
 */
public final class EditionLimits {

    /** Bytes of one rule file. */
    public static final int RULE_FILE_BYTES = 256 * 1024;

    /** Bytes of one table. */
    public static final int TABLE_BYTES = 1024 * 1024;

    /** Bytes of one YAML file. */
    public static final int YAML_BYTES = 512 * 1024;

    /** Bytes of one recorded case: as much as a call may send. */
    public static final int CASE_BYTES = 1024 * 1024;

    /** Files of one edition, recorded cases among them. */
    public static final int FILES = 5_000;

    /** Bytes of all files of an edition together. */
    public static final int EDITION_BYTES = 32 * 1024 * 1024;

    /** Characters of one line of a rule file, a table or a YAML file. */
    public static final int LINE = 2_000;

    /** How deep brackets may stand in each other in a rule file; the profile itself needs four. */
    public static final int NESTING = 16;

    /** Characters of one comparison of a condition, with all the values that it names. */
    public static final int COMPARISON = 10_000;

    /** Characters between {@code then} and {@code end}. */
    public static final int CONSEQUENCE = 1_000;

    /** Rules of one edition. */
    public static final int RULES = 5_000;

    /** Rules that one rule stands for once every {@code or} in it is written out. */
    public static final int VARIANTS = 64;

    /** In how many ways the conditions of one rule may hold at once: more than any policy has use for, in milliseconds. */
    public static final int WAYS = 100_000;

    /** Rows of one table. */
    public static final int ROWS = 10_000;

    /** Columns of one table. */
    public static final int COLUMNS = 50;

    /** How deep mappings and lists may stand in each other in a YAML file. */
    public static final int YAML_NESTING = 10;

    /** Names or values of one mapping or list of a YAML file. */
    public static final int ENTRIES = 1_000;

    /** Digits of a limit of a number, and how far its decimal point may lie from them. */
    public static final int DIGITS = 15;

    /** Questions of one edition. */
    public static final int QUESTIONS = 20;

    /** Looks that a parser may take at each token of a rule file, on average; ordinary rules take about twenty. */
    public static final int LOOKS_PER_TOKEN = 400;

    /** Looks that even the shortest text may take. */
    public static final int FEWEST_LOOKS = 100_000;

    /** Faults that are kept of one reading; reading again once these are mended gives the rest. */
    public static final int FAULTS = 500;

    /** Characters of one sentence of a fault; what a file says is cut where it would be longer. */
    public static final int SENTENCE = 600;

    /** Processor time for checking one edition; most take a second. */
    public static final Duration CHECK = Duration.ofSeconds(20);

    private EditionLimits() {}
}
