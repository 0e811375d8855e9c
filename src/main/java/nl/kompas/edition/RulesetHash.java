package nl.kompas.edition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.kompas.rule.Rule;

/**
 * The hash of all that can change an answer. Rules count by what they say, in the order of their ids: moving a rule to another
 * file or line, or adding a comment, leaves the hash as it was.
 */
final class RulesetHash {

    private RulesetHash() {}

    static String of(EditionFiles files, List<Rule> rules) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            add(digest, "edition", files.own());
            add(digest, "reference", files.reference());
            rules.forEach(rule -> add(digest, rule.id(), CanonicalRuleText.of(rule)));
            return "sha256:" + HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void add(MessageDigest digest, String name, Map<String, String> files) {
        files.forEach((file, content) -> {
            if (file.endsWith(".yaml") || file.endsWith(".csv")) {
                add(digest, name + "/" + file, content.replace("\r\n", "\n"));
            }
        });
    }

    /** Lengths stand before contents, so that no two sets of files run together into the same bytes. */
    private static void add(MessageDigest digest, String name, String content) {
        for (String part : List.of(name, content)) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }
}
