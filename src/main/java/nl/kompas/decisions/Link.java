package nl.kompas.decisions;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One link of a chain: everything that a decision's hash is made of.
 *
 * @param partition which chain
 * @param sequence its place in it, from 1
 * @param id the decision's
 * @param client who asked
 * @param head what it is about
 * @param levels the advice, as it is kept
 * @param digests of its content
 */
record Link(
        int partition,
        long sequence,
        DecisionId id,
        Optional<String> client,
        Head head,
        String levels,
        ContentDigests digests) {

    /** What stands before the first. */
    static final byte[] NOTHING = new byte[Digests.LENGTH];

    /** The hash of this link after the one before it. Every part is written with its length, so that none runs into another. */
    byte[] hash(byte[] previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            part(out, previous);
            out.writeInt(partition);
            out.writeLong(sequence);
            part(out, id.bytes());
            part(out, client.map(Link::utf8).orElse(null));
            for (String text : new String[] {
                head.policy(), head.edition(), head.question(), head.referenceDate(), head.ruleset(), head.revision()
            }) {
                part(out, utf8(text));
            }
            part(out, utf8(levels));
            part(out, digests.request());
            part(out, digests.personal());
            part(out, digests.answer());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Digests.of(bytes.toByteArray());
    }

    private static void part(DataOutputStream out, byte[] part) throws IOException {
        out.writeInt(part == null ? -1 : part.length);
        if (part != null) {
            out.write(part);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
