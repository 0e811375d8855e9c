package nl.kompas.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import javax.lang.model.SourceVersion;

/**
 * Parses the right-hand side of a rule into calls such as {@code verb("argument");}. It knows just enough of Java to tell where a
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
        return balanced(parser.tokens)
                ? split(parser.tokens, StatementParser::ends).stream()
                        .map(parser::statement)
                        .toList()
                : List.of(new Parsed(0, text.strip(), Optional.empty()));
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

    private static boolean ends(String token, String next) {
        return token.equals(";") && !next.equals("else") || token.equals("}") && !CONTINUES.contains(next);
    }

    private Parsed statement(List<Token> tokens) {
        int close = tokens.size() - 2;
        boolean call = close >= 2
                && SourceVersion.isName(tokens.get(0).text())
                && tokens.get(1).text().equals("(")
                && !tokens.get(2).text().equals(",")
                && balanced(tokens.subList(2, close))
                && tokens.get(close).text().equals(")")
                && tokens.get(close + 1).text().equals(";");
        return new Parsed(
                tokens.get(0).start(),
                written(tokens),
                call
                        ? Optional.of(new Call(tokens.get(0).text(), arguments(tokens.subList(2, close))))
                        : Optional.empty());
    }

    private List<String> arguments(List<Token> tokens) {
        return split(tokens, (token, next) -> next.equals(",")).stream()
                .map(part -> part.size() > 1 && part.get(0).text().equals(",") ? part.subList(1, part.size()) : part)
                .map(this::written)
                .toList();
    }

    private String written(List<Token> part) {
        return text.substring(part.get(0).start(), part.get(part.size() - 1).end());
    }

    private static boolean balanced(List<Token> tokens) {
        int depth = 0;
        for (int i = 0; i < tokens.size() && depth >= 0; i++) {
            depth += depth(tokens.get(i));
        }
        return depth == 0;
    }

    /** Cuts tokens outside brackets, wherever one and the next say that a part ends between them. */
    private static List<List<Token>> split(List<Token> tokens, BiPredicate<String, String> ends) {
        List<List<Token>> parts = new ArrayList<>();
        int depth = 0;
        int first = 0;
        for (int i = 0; i < tokens.size(); i++) {
            depth += depth(tokens.get(i));
            boolean last = i == tokens.size() - 1;
            if (last
                    || depth == 0
                            && ends.test(tokens.get(i).text(), tokens.get(i + 1).text())) {
                parts.add(tokens.subList(first, i + 1));
                first = i + 1;
            }
        }
        return parts;
    }

    private static int depth(Token token) {
        return switch (token.text()) {
            case "(", "[", "{" -> 1;
            case ")", "]", "}" -> -1;
            default -> 0;
        };
    }
}
