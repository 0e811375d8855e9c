package nl.kompas.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A key that is accepted. The key itself is not kept.
 *
 * @param name whose it is; what is written is recorded under it
 * @param roles what its holder may do
 * @param hash SHA-256 of the key in hexadecimal. A key has 256 random bits: there is nothing to guess, which a slow
 *     hash with a salt would have to slow down
 */
public record ApiKey(String name, Set<String> roles, String hash) {

    private static final Pattern HASH = Pattern.compile("[0-9a-fA-F]{64}");
    private static final int RANDOM_BYTES = 32;

    /** A key that nobody had before. The prefix lets scanners for lost secrets know it. */
    public static String random() {
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        return "kompas_" + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    /** What is kept of a key. */
    public static String hash(String key) {
        return HexFormat.of().formatHex(digest(key));
    }

    /** Whether a text can be what is kept of a key. */
    public static boolean isHash(String text) {
        return text != null && HASH.matcher(text).matches();
    }

    /** Whether a digest is that of this key; takes as long whichever bytes differ. */
    boolean has(byte[] digest) {
        return MessageDigest.isEqual(HexFormat.of().parseHex(hash), digest);
    }

    static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
