package nl.kompas.drl;

import static nl.kompas.fixtures.PortRuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.kompas.fixtures.PortRuleFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions are facts with fields, {@code not}, {@code exists} and {@code or}; all else that DRL has is refused. */
class ConditionsOutsideTest {

    private static final String THEN = "    met(\"demand\");";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    outside-profile 8:5  ~ eval(true)
                    outside-profile 8:11 ~ Track(eval(true))
                    outside-profile 8:5  ~ Track(id == "trade") from $list
                    outside-profile 8:5  ~ Track() from entry-point "other"
                    outside-profile 8:5  ~ Number(intValue > 1) from accumulate(Track(), count(1))
                    outside-profile 8:5  ~ accumulate(Track(); $c : count(1); $c > 1)
                    outside-profile 8:5  ~ acc(Track(); count(1))
                    outside-profile 8:5  ~ List(size > 1) from collect(Track())
                    outside-profile 8:5  ~ forall(Track(id == "trade"))
                    outside-profile 8:5  ~ forall(Track() Track(id == "trade"))
                    outside-profile 8:5  ~ Finding(indicator == "tide") over window:time(1h)
                    outside-profile 8:9  ~ not Finding(indicator == "tide") over window:length(1)
                    outside-profile 8:12 ~ exists Track() from $list
                    outside-profile 8:5  ~ $f : Finding(indicator == "tide")
                    outside-profile 8:5  ~ Track() @watch(*)
                    outside-profile 8:5  ~ /tracks[id == "trade"]
                    outside-profile 8:5  ~ $t : /tracks[id == "trade"]
                    outside-profile 8:11 ~ Track(/tracks[id == "trade"])
                    outside-profile 8:5  ~ if (true) do[late]
                    unknown-name 8:5     ~ ?demanded("trade";)
                    unknown-name 8:5     ~ Fnding(indicator == "tide")
                    unknown-name 8:5     ~ java.lang.Runtime()
                    """)
    void otherElementsOfDrlAreRefused(String fault, String condition) {
        RefusedRules.as(rule("    " + condition, THEN), fault);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    unknown-name    ~ value.length() > 1
                    unknown-name    ~ value.length > 1
                    unknown-name    ~ this != "high"
                    unknown-name    ~ value#String == "high"
                    unknown-name    ~ (value) == "high"
                    unknown-name    ~ "high" == value
                    unknown-name    ~ 1 == 1
                    unknown-name    ~ $v : value.toUpperCase()
                    unknown-name    ~ new Object() != null
                    outside-profile ~ value.equals("high")
                    outside-profile ~ value
                    outside-profile ~ true
                    outside-profile ~ !(value == "high")
                    outside-profile ~ value matches "h.*"
                    outside-profile ~ value not matches "h.*"
                    outside-profile ~ value contains "h"
                    outside-profile ~ value not contains "h"
                    outside-profile ~ value excludes "h"
                    outside-profile ~ value memberOf "h"
                    outside-profile ~ value soundslike "hi"
                    outside-profile ~ value str[startsWith] "hi"
                    outside-profile ~ value after "high"
                    outside-profile ~ value instanceof String
                    outside-profile ~ value == ("high" || "low")
                    type-mismatch   ~ value == high
                    type-mismatch   ~ value == "hi" + "gh"
                    type-mismatch   ~ value == (String) "high"
                    type-mismatch   ~ value == null
                    type-mismatch   ~ value == ["high"]
                    type-mismatch   ~ value == "hi\\"gh"
                    """)
    void aConstraintIsAFieldAnOperatorAndAValue(String code, String constraint) {
        RefusedRules.as(rule("    Finding(indicator == \"tide\", " + constraint + ")", THEN), code + " 8:34");
    }

    static List<String> calculations() {
        return """
                number + 1 > 3
                number > 3 + 1
                number > (3)
                number > 3B
                number > 3L
                number > 1e3
                number > 0x10
                number > 010
                number > 1_000
                3 < number
                number > Math.abs(-3)
                number == null
                """.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("calculations")
    void aNumberIsWrittenPlainlyAndNotCalculated(String constraint) {
        RefusedRules.somehow(rule("    Finding(indicator == \"ships\", " + constraint + ")", THEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"tide\"", "\"tide\";", "\"tide\"; value == \"high\"", "indicator == \"ti\\u0064e\""})
    void fieldsHaveNamesAndNotPlacesOrEscapes(String fields) {
        RefusedRules.somehow(rule("    Finding(" + fields + ")", THEN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not ", "exists "})
    void whatTheProfileHasIsAccepted(String prefix) {
        for (String condition : List.of(
                "Track(id == \"trade\")",
                "(Track(id == \"trade\") or Track(id == \"culture\"))",
                "(Track(id == \"trade\") and Finding(indicator == \"open\", answer == false))",
                "Finding(indicator == \"tide\", value == \"high\" || == \"low\")",
                "Finding(indicator == \"ships\", number >= 3 && <= 5)",
                "Finding(indicator == \"cargo\", count > 1)",
                "Item(indicator == \"cargo\", value not in (\"oil\", \"grain\"))",
                "Row(table == \"partners\", cells[\"role\"] != \"none\", $where : cells[\"harbour\"])",
                "Listed(indicator == \"harbour\", table == \"partners\", cells[\"role\"] == \"host\")",
                "Case(question == \"visit\", date >= \"2024-01-31\")")) {
            assertEquals(List.of(), PortRuleFiles.faults(rule("    " + prefix + condition, THEN)), condition);
        }
    }
}
