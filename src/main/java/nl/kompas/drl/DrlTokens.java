package nl.kompas.drl;

/** Where the tokens of a rule file end, as far as DRL and the Java after {@code then} agree on it. */
final class DrlTokens {

    private DrlTokens() {}

    /** Index behind the word, quoted text, comment or other character that begins at an index; -1 where it is not closed. */
    static int end(String text, int at) {
        char c = text.charAt(at);
        if (comment(text, at)) {
            int close = text.indexOf("*/", at + 2);
            return text.charAt(at + 1) == '/' ? lineEnd(text, at) : close < 0 ? -1 : close + 2;
        }
        if (c == '"' || c == '\'') {
            return quoteEnd(text, at);
        }
        int end = at + 1;
        while (Character.isJavaIdentifierStart(c)
                && end < text.length()
                && Character.isJavaIdentifierPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Whether a comment begins at an index. */
    static boolean comment(String text, int at) {
        return text.startsWith("//", at) || text.startsWith("/*", at);
    }

    /** Whether a text is one text in double quotes and nothing else. */
    static boolean quoted(String text) {
        return text.startsWith("\"") && end(text, 0) == text.length();
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    private static int quoteEnd(String text, int at) {
        int line = lineEnd(text, at);
        for (int end = at + 1; end < line; end++) {
            if (text.charAt(end) == '\\') {
                end++;
            } else if (text.charAt(end) == text.charAt(at)) {
                return end + 1;
            }
        }
        return -1;
    }
}
