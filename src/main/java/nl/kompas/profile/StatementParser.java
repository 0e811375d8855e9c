package nl.kompas.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Parses the right-hand side of a rule into calls such as {@code met("demand");}. It knows just enough of Java to tell where a
 * statement ends that is no such call, so that the fault quotes the whole of it.
 */
final class StatementParser {

    private static final String SPACE = " \t\f\r\n";
    private static final Set<String> CONTINUES = Set.of(";", ",", ".", "else", "catch", "finally", "while");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private StatementParser(String text) {
        this.text = text;
    }

    /** A piece of the text that is neither blank nor comment. */
    private record Token(int start, String text) {

        int end() {
            return start + text.length();
        }
    }

    /**
     * One statement.
     *
     * @param start index of its first character
     * @param text as written
     * @param call what it calls; nothing where it is anything else than a plain call
     */
    record Parsed(int start, String text, Optional<Call> call) {}

    /** A call: the name of what is called, and its arguments as written. */
    record Call(String name, List<String> arguments) {}

    /** The statements of a right-hand side, in order; where its brackets do not match, the whole as one statement. */
    static List<Parsed> parse(String text) {
        StatementParser parser = new StatementParser(text);
        parser.tokenize();
        return parser.statements();
    }

    private void tokenize() {
        int at = 0;
        while (at < text.length()) {
            int end = DrlTokens.end(text, at) < 0 ? text.length() : DrlTokens.end(text, at);
            if (!DrlTokens.comment(text, at) && SPACE.indexOf(text.charAt(at)) < 0) {
                tokens.add(new Token(at, text.substring(at, end)));
            }
            at = end;
        }
    }

    private List<Parsed> statements() {
        List<Parsed> statements = new ArrayList<>();
        int depth = 0;
        int first = 0;
        for (int i = 0; i < tokens.size() && depth >= 0; i++) {
            depth += depth(tokens.get(i));
            boolean last = i == tokens.size() - 1;
            if (last
                    || depth == 0
                            && ends(tokens.get(i).text(), tokens.get(i + 1).text())) {
                statements.add(statement(tokens.subList(first, i + 1)));
                first = i + 1;
            }
        }
        return depth == 0 ? statements : List.of(new Parsed(0, text.strip(), Optional.empty()));
    }

    private static int depth(Token token) {
        return switch (token.text()) {
            case "(", "[", "{" -> 1;
            case ")", "]", "}" -> -1;
            default -> 0;
        };
    }

    private static boolean ends(String token, String next) {
        return token.equals(";") && !next.equals("else") || token.equals("}") && !CONTINUES.contains(next);
    }

    private Parsed statement(List<Token> statement) {
        return new Parsed(statement.get(0).start(), written(statement), call(statement));
    }

    private String written(List<Token> part) {
        return text.substring(part.get(0).start(), part.get(part.size() - 1).end());
    }

    private Optional<Call> call(List<Token> statement) {
        int close = statement.size() - 2;
        boolean framed = close >= 2
                && SourceVersion.isName(statement.get(0).text())
                && statement.get(1).text().equals("(")
                && statement.get(close).text().equals(")")
                && statement.get(close + 1).text().equals(";");
        return framed
                ? arguments(statement.subList(2, close))
                        .map(arguments -> new Call(statement.get(0).text(), arguments))
                : Optional.empty();
    }

    /** The arguments between the brackets of a call; nothing where one is empty or the brackets are not those of one call. */
    private Optional<List<String>> arguments(List<Token> inside) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int first = 0;
        for (int i = 0; i < inside.size(); i++) {
            depth += depth(inside.get(i));
            boolean comma = depth == 0 && inside.get(i).text().equals(",");
            if (depth < 0 || comma && (i == first || i == inside.size() - 1)) {
                return Optional.empty();
            }
            if (comma || i == inside.size() - 1) {
                arguments.add(written(inside.subList(first, comma ? i : i + 1)));
                first = i + 1;
            }
        }
        return Optional.of(arguments);
    }
}
