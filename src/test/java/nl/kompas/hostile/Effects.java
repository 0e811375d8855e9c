package nl.kompas.hostile;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The effects by which it shows that a hostile rule ran; ending the JVM and hanging need no looking for. */
final class Effects {

    /** The system property that some rules set, and part of the name of every thread that some start. */
    static final String PROPERTY = "kompas.hostile";

    private static final String THREAD = "kompas-hostile";

    private Effects() {}

    /** Whether any effect shows. */
    static boolean any(Path mark) {
        return Files.exists(mark, LinkOption.NOFOLLOW_LINKS) || System.getProperty(PROPERTY) != null || thread();
    }

    static void assertNone(Path mark) {
        assertFalse(Files.exists(mark, LinkOption.NOFOLLOW_LINKS), "it made its file");
        assertNull(System.getProperty(PROPERTY), "it set its property");
        assertFalse(thread(), "it started its thread");
    }

    /** Whether a thread that a rule started goes on. */
    static boolean thread() {
        return Thread.getAllStackTraces().keySet().stream()
                .anyMatch(thread -> thread.getName().contains(THREAD));
    }
}
