package nl.kompas.bulk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineReaderTest {

    private static final int LONGEST = 20_000;

    @Test
    void linesEndAtALineFeedAndTheLastNeedsNone() throws IOException {
        assertEquals(List.of("a", "", "b\r", "c"), read("a\n\nb\r\nc"));
        assertEquals(List.of("a"), read("a\n"));
        assertEquals(List.of(), read(""));
    }

    @Test
    void aLineMayBeLongerThanWhatIsReadAtOnce() throws IOException {
        String longest = "x".repeat(LONGEST);
        assertEquals(List.of(longest, "y"), read(longest + "\ny"));
    }

    @Test
    void ofALineThatIsTooLongNoMoreIsHeldThanTheLongest() throws IOException {
        long length = 1L << 30;
        LineReader lineReader = new LineReader(endless('x', length), LONGEST);
        LineReader.Line line = lineReader.next().orElseThrow();
        assertTrue(line.tooLong());
        assertEquals(LONGEST, line.content().length);
        assertTrue(lineReader.next().isEmpty());
    }

    @Test
    void aLineOfSpacesIsBlankUnlessItIsTooLong() {
        assertTrue(new LineReader.Line(" \t\r".getBytes(StandardCharsets.UTF_8), false).blank());
        assertTrue(!new LineReader.Line("  ".getBytes(StandardCharsets.UTF_8), true).blank());
    }

    private static List<String> read(String text) throws IOException {
        LineReader lineReader =
                new LineReader(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), LONGEST);
        List<String> read = new ArrayList<>();
        for (Optional<LineReader.Line> line = lineReader.next(); line.isPresent(); line = lineReader.next()) {
            assertTrue(!line.get().tooLong());
            read.add(new String(line.get().content(), StandardCharsets.UTF_8));
        }
        return read;
    }

    private static InputStream endless(char each, long length) {
        return new InputStream() {
            private long left = length;

            @Override
            public int read() {
                return left-- > 0 ? each : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int count) {
                int given = (int) Math.min(count, left);
                java.util.Arrays.fill(buffer, from, from + given, (byte) each);
                left -= given;
                return given == 0 ? -1 : given;
            }
        };
    }
}
