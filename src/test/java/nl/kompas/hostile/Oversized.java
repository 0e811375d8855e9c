package nl.kompas.hostile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Hostile rule files that are very long or very deep. */
final class Oversized {

    private static final int DEPTH = 10_000;
    private static final String GOOD = "Finding(indicator == \"open\", answer == true)";
    private static final String MET = "met(\"demand\");";

    private final List<HostileFile> attempts = new ArrayList<>();

    private Oversized() {}

    static List<HostileFile> all() {
        Oversized all = new Oversized();
        all.deep();
        all.exponential();
        all.consequences();
        all.wide();
        all.large();
        return all.attempts;
    }

    private void deep() {
        deep(
                "deep-parentheses-constraint",
                n -> "Finding(indicator == \"open\", " + nested("(", n, "answer == true", ")") + ")");
        deep("deep-parentheses-when", n -> nested("(", n, GOOD, ")"));
        deep("deep-not", n -> nested("not(", n, GOOD, ")"));
        deep("deep-not-words", n -> nested("not ", n, GOOD, ""));
        deep("deep-exists", n -> nested("exists(", n, GOOD, ")"));
        deep("deep-forall", n -> nested("forall(", n, GOOD, ")"));
        deep("deep-or", n -> nested("(Case() or ", n, GOOD, ")"));
        deep("deep-exclamations", n -> "Finding(indicator == \"open\", " + nested("!", n, "answer)", ""));
        deep("deep-minus", n -> "Finding(indicator == \"open\", number == " + nested("- ", n, "1)", ""));
        deep("deep-lists", n -> "Finding(indicator == " + nested("[", n, "1", "]") + ")");
        deep("deep-arrays", n -> "Finding(indicator == " + nested("{", n, "1", "}") + ")");
        deep("deep-accumulate", n -> nested("accumulate(", n, "Item()", "; count(1))"));
        deep("deep-from", n -> "Object() from " + nested("f(", n, "", ")"));
        attempt(
                "deep-annotations",
                "very deep",
                5,
                "nested-too-deep",
                rule(nested("@a(", DEPTH, "1", ")") + "\n", GOOD, MET));
        attempt("deep-consequence", "very deep", 9, "nested-too-deep", rule("", GOOD, nested("{", DEPTH, MET, "}")));
        attempt(
                "deep-calls",
                "very deep",
                9,
                "nested-too-deep",
                rule("", GOOD, "met(" + nested("f(", DEPTH, "", ")") + ");"));
    }

    private void deep(String name, IntFunction<String> when) {
        attempt(name, "very deep", 7, "nested-too-deep", rule("", when.apply(DEPTH), MET));
    }

    /** No deeper than Kompas lets through, and still minutes of work for Drools' parser. */
    private void exponential() {
        slow("slow-lists", "Finding(indicator == " + nested("[", 14, "1", "]") + ")");
        slow("slow-casts", "Finding(indicator == " + "(a)".repeat(40) + "b)");
        slow("slow-generics", "Finding(indicator == new " + nested("L<", 40, "X", ">") + "())");
        slow("slow-calls", "Finding(indicator == " + nested("f(", 15, "", ")") + ")");
        slow("slow-index", "Finding(" + nested("a[", 15, "1", "]") + " == 1)");
        attempt(
                "slow-dots",
                "slow to parse",
                7,
                "outside-profile",
                rule("", "Finding(" + "a.".repeat(900) + "a == 1)", MET));
    }

    private void slow(String name, String when) {
        attempt(name, "slow to parse", 7, "too-hard-to-read", rule("", when, MET));
    }

    private void consequences() {
        then("then-casts", "a = " + nested("(a)", 600, "1;", ""));
        then("then-generics", nested("L<", 600, "X", ">") + " a;");
        then("then-open-generics", "a = " + "L<".repeat(400) + ";");
        attempt(
                "then-lambdas",
                "right-hand side",
                9,
                "unknown-name",
                rule("", GOOD, nested("f(()->{", 7, "1;", "});")));
        then("then-classes", nested("new A(){void f(){", 7, "", "}};"));
        then("then-dots", "a" + nested(".a()", 4_000, ";", ""));
        then("then-else-if", nested("if(a){}else ", 4_000, "b();", ""));
        then("then-labels", nested("a:", 4_000, "b();", ""));
        then("then-arrays", "int" + nested("[]", 4_000, " a;", ""));
        then("then-sum", "a = 1" + nested("+1", 4_000, ";", ""));
    }

    private void then(String name, String then) {
        attempt(name, "right-hand side", 9, "outside-profile", rule("", GOOD, then));
    }

    private void wide() {
        String name = "n".repeat(100_000);
        attempt("long-token", "very long", 7, "line-too-long", rule("", name + "()", MET));
        attempt("long-text", "very long", 9, "line-too-long", rule("", GOOD, "met(\"" + name + "\");"));
        attempt(
                "long-title",
                "very long",
                1,
                "line-too-long",
                rule("", GOOD, MET).replace("\"Large\"", "\"" + name + "\""));
        attempt(
                "long-id",
                "very long",
                2,
                "line-too-long",
                rule("", GOOD, MET).replace("\"LARGE\"", "\"" + name + "\""));
        attempt("long-name-in-lines", "very long", 7, "unknown-name", rule("", "N".repeat(1_900) + "()", MET));
        attempt(
                "long-comparison",
                "very long",
                7,
                "too-hard-to-read",
                rule("", "Finding(indicator == \"open\"" + "\n || == \"x\"".repeat(10_000) + ")", MET));
        attempt(
                "long-list",
                "very long",
                7,
                "too-hard-to-read",
                rule("", "Finding(indicator in (" + "\"open\",\n".repeat(20_000) + "\"x\"))", MET));
        attempt(
                "long-chain-of-or",
                "very long",
                1,
                "rule-too-broad",
                rule("", GOOD + ("\n or " + GOOD).repeat(3_000), MET));
        attempt("many-statements", "very long", 9, "outside-profile", rule("", GOOD, (MET + "\n").repeat(10_000)));
        attempt(
                "huge-number",
                "huge numbers",
                7,
                "type-mismatch",
                rule("", "Finding(indicator == \"ships\", number == " + "9".repeat(1_900) + ")", MET));
        attempt(
                "huge-fraction",
                "huge numbers",
                7,
                "type-mismatch",
                rule("", "Finding(indicator == \"ships\", number == 0." + "1".repeat(1_900) + ")", MET));
        attempt(
                "huge-exponent",
                "huge numbers",
                7,
                "type-mismatch",
                rule("", "Finding(indicator == \"ships\", number == 1E999999999)", MET));
    }

    private void large() {
        attempt("many-lines", "very long", 0, "file-too-large", rule("", GOOD, MET) + "\n".repeat(1_000_000));
        attempt("many-rules-large", "very long", 0, "file-too-large", (rule("", GOOD, MET) + "\n").repeat(20_000));
        attempt("many-open-comments", "comments", 1, "drl-unreadable", "/* ".repeat(600));
        attempt("many-open-texts", "comments", 1, "drl-unreadable", "'\n".repeat(100_000));
        attempt("empty", "very long", 0, "no-rules", "");
        attempt("only-brackets", "very deep", 1, "nested-too-deep", ("(".repeat(1_900) + "\n").repeat(100));
    }

    private static String nested(String opening, int times, String inside, String closing) {
        // A line end now and then, so that no line is too long: it is the depth that is looked at.
        String start = IntStream.range(0, times)
                .mapToObj(i -> i % 100 == 99 ? opening + "\n" : opening)
                .collect(Collectors.joining());
        String end = IntStream.range(0, times)
                .mapToObj(i -> i % 100 == 99 ? closing + "\n" : closing)
                .collect(Collectors.joining());
        return start + inside + end;
    }

    private static String rule(String annotations, String when, String then) {
        return """
                rule "Large"
                @id("LARGE") @source(document = "plan", section = "1") @basis(policy)
                @nl("Een regel.")
                @en("A rule.")
                %swhen
                // what follows is large
                %s
                then
                %s
                end
                """.formatted(annotations, when, then);
    }

    private void attempt(String file, String way, int line, String code, String content) {
        String attempts = file.replace('-', ' ');
        this.attempts.add(new HostileFile(file, way, attempts, code, line, content.getBytes(StandardCharsets.UTF_8)));
    }
}
