package nl.kompas.analysis;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kompas.analysis.RuleAnalysis.Unadvised;
import nl.kompas.policy.Text;

/** Cases in which everything is answered and yet no rule advises. */
final class OpenAdvice {

    private OpenAdvice() {}

    static List<LintWarning> in(LintSubject lintSubject) {
        List<LintWarning> warnings = new ArrayList<>();
        lintSubject.analyses().forEach((question, analysis) -> analysis.unadvised()
                .forEach(open -> warnings.add(warning(question, open, lintSubject))));
        return warnings;
    }

    private static LintWarning warning(String question, Unadvised open, LintSubject lintSubject) {
        String example = example(open);
        boolean always = example.isEmpty();
        return new LintWarning(
                "advice-undetermined",
                lintSubject.question(question),
                new Text(
                        "Vraag `%s`: het advies voor `%s` blijft `undetermined` terwijl alles beantwoord is, %s."
                                .formatted(
                                        question,
                                        open.track(),
                                        always ? "wat er ook geantwoord wordt" : "bijvoorbeeld bij " + example),
                        "Question `%s`: the advice for `%s` stays `undetermined` though everything is answered, %s."
                                .formatted(
                                        question,
                                        open.track(),
                                        always ? "whatever the answers" : "for instance with " + example)),
                new Text(
                        "Schrijf een regel die hier adviseert; `advise(…, \"undetermined\")` als dat de bedoeling is.",
                        "Write a rule that advises here; `advise(…, \"undetermined\")` if that is what is meant."));
    }

    private static String example(Unadvised open) {
        return Stream.concat(
                        open.day().map(day -> "referenceDate = " + day).stream(),
                        open.findings().entrySet().stream().map(each -> each.getKey() + " = " + shown(each.getValue())))
                .collect(Collectors.joining(", "));
    }

    private static String shown(Object value) {
        return value instanceof BigDecimal number ? number.toPlainString() : String.valueOf(value);
    }
}
