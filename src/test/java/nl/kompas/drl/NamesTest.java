package nl.kompas.drl;

import static nl.kompas.fixtures.PortRuleFiles.rule;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A name that no file declares is found when the rules are loaded, where it stands. */
class NamesTest {

    private static final String THEN = "    met(\"demand\");";

    static List<String> unknown() {
        return """
                Finding(indicator == "tied")
                Item(indicator == "carg")
                Listed(indicator == "harbor", table == "partners")
                Listed(indicator == "harbour", table == "partner")
                Row(table == "partner")
                """.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void anUnknownIndicatorOrTableIsRefusedAtItsCondition(String condition) {
        RefusedRules.as(rule("    " + condition, THEN), "unknown-name 8:5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    8:34 ~ Finding(indicator == "tide", value == "hihg")
                    8:34 ~ Finding(indicator == "tide", value in ("high", "hihg"))
                    8:34 ~ Finding(indicator == "tide", level == "high")
                    8:34 ~ Finding(indicator == "tide", number == 3)
                    8:34 ~ Finding(indicator == "tide", count == 3)
                    8:34 ~ Finding(indicator == "tide", country == "DE")
                    8:35 ~ Finding(indicator == "ships", value == "3")
                    8:34 ~ Finding(indicator == "open", value == "true")
                    8:35 ~ Finding(indicator == "cargo", value == "oil")
                    8:32 ~ Item(indicator == "cargo", value == "gold")
                    8:32 ~ Item(indicator == "cargo", count == 1)
                    8:30 ~ Row(table == "partners", cells["rol"] == "host")
                    8:30 ~ Row(table == "partners", cells[role] == "host")
                    8:30 ~ Row(table == "partners", cells.role == "host")
                    8:30 ~ Row(table == "partners", cells["role"] == "hostess")
                    8:30 ~ Row(table == "partners", cells["remark"] == "large")
                    8:30 ~ Row(table == "partners", $r : cells["remark"])
                    8:30 ~ Row(table == "partners", role == "host")
                    8:10 ~ Case(question == "visits")
                    8:10 ~ Case(policy == "port")
                    8:11 ~ Track(id == "trad")
                    8:18 ~ Precondition(id == "demands")
                    8:34 ~ Precondition(id == "demand", status == "yes")
                    8:15 ~ Component(id == "qualities")
                    8:15 ~ Component(aspect == "contents")
                    8:15 ~ Component(verdict == "good")
                    8:16 ~ Indication(track == "trad")
                    8:16 ~ Indication(level == "engaged")
                    8:12 ~ Advice(track == "trad")
                    8:12 ~ Advice(level == "engaged")
                    8:10 ~ Role(id == "hostess")
                    8:14 ~ Activity(id == "fare")
                    8:15 ~ Condition(id == "permission")
                    8:14 ~ Referral(to == "chambers")
                    8:14 ~ Referral(matter == "council")
                    8:20 ~ Representation(by == "major")
                    """)
    void anUnknownFieldOrValueIsRefusedWhereItStands(String place, String condition) {
        RefusedRules.as(rule("    " + condition, THEN), "unknown-name " + place);
    }

    static List<String> unnamed() {
        return """
                Finding()
                Finding(value == "high")
                Finding(indicator != "tide")
                Finding(indicator in ("tide"))
                Finding(indicator == tide)
                Finding(indicator == $i)
                Finding(indicator == "tide" || indicator == "open")
                Finding(indicator == "tide" && value == "high")
                Finding(indicator == "tide", indicator == "open")
                Item(value == "oil")
                Listed(indicator == "harbour")
                Listed(table == "partners")
                Row(cells["role"] == "host")
                """.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("unnamed")
    void aConditionSaysOnceWhatItIsAbout(String condition) {
        RefusedRules.as(rule("    " + condition, THEN), "outside-profile 8:5");
    }

    @Test
    void everyWrongNameOfAFileIsSaidAtOnce() {
        String first = rule(
                "T-1", "    Fnding(indicator == \"tide\")\n    Item(indicator == \"cargo\", value == \"gold\")", THEN);
        String second = rule(
                "T-2",
                "    Finding(indicator == \"tide\", value > \"high\")",
                "    meet(\"demand\");\n    met(\"nil\");");
        RefusedRules.as(
                first + second,
                "unknown-name 8:5",
                "unknown-name 9:32",
                "type-mismatch 20:34",
                "unknown-name 22:5",
                "unknown-name 23:5");
    }
}
