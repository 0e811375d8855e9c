package nl.kompas.decisions;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One entry of a hash chain: all that a decision's hash is made of.
 *
 * @param partition which chain
 * @param sequence its place in it, from 1
 * @param id the decision's
 * @param client who asked
 * @param summary what it is about
 * @param levels the advice, as the database keeps it
 * @param digests of its content
 */
record ChainEntry(
        int partition,
        long sequence,
        DecisionId id,
        Optional<String> client,
        DecisionSummary summary,
        String levels,
        ContentDigests digests) {

    /** What stands for the hash before the first entry. */
    static final byte[] NO_PREVIOUS = new byte[Digests.LENGTH];

    /**
     * Digests of a decision's content, which stay in the chain when the content is gone.
     *
     * @param request of the case
     * @param personal of the salt and the personal data; null where there was none
     * @param answer of the answer
     */
    record ContentDigests(byte[] request, byte[] personal, byte[] answer) {}

    /** The hash of this entry after the one before it. Each part is written with its length, so that none runs into another. */
    byte[] hash(byte[] previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            part(out, previous);
            out.writeInt(partition);
            out.writeLong(sequence);
            part(out, id.bytes());
            part(out, client.map(ChainEntry::utf8).orElse(null));
            for (String text : new String[] {
                summary.policy(),
                summary.edition(),
                summary.question(),
                summary.referenceDate(),
                summary.ruleset(),
                summary.revision()
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
