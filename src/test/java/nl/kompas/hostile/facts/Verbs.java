package nl.kompas.hostile.facts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;

/** What hostile rules call: each leaves a mark that a test can see. */
public final class Verbs {

    private Verbs() {}

    /** Stands for the verb of the rule profile where plain Drools compiles the rules. */
    public static void met(String precondition) {}

    /** The same. */
    public static void role(String role) {}

    /** Creates the file of that name. */
    public static String name(String mark) {
        try {
            new File(mark).createNewFile();
            return "open";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same, as a number. */
    public static int number(String mark) {
        return name(mark).length();
    }

    /** Ends the JVM. */
    public static boolean exit() {
        System.exit(42);
        return true;
    }

    /** Texts without end. */
    public static Iterable<String> endless() {
        return () -> new Iterator<>() {
            @Override
            public boolean hasNext() {
                return true;
            }

            @Override
            public String next() {
                return "more";
            }
        };
    }
}
