package nl.kompas.drl;

import static nl.kompas.fixtures.PortRuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import nl.kompas.fixtures.PortRuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is compared fits: values are of the type of their field, bound names of the same kind, arguments always declared. */
class TypesTest {

    private static final String THEN = "    met(\"demand\");";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    8:34 ~ Finding(indicator == "tide", value == true)
                    8:34 ~ Finding(indicator == "tide", value == 1)
                    8:34 ~ Finding(indicator == "tide", value in ("high", 1))
                    8:34 ~ Finding(indicator == "tide", value > "high")
                    8:35 ~ Finding(indicator == "ships", number == "3")
                    8:35 ~ Finding(indicator == "ships", number <= true)
                    8:34 ~ Finding(indicator == "open", answer == "true")
                    8:34 ~ Finding(indicator == "open", answer == 1)
                    8:34 ~ Finding(indicator == "open", answer >= true)
                    8:35 ~ Finding(indicator == "cargo", count > "1")
                    8:37 ~ Finding(indicator == "harbour", value == "XX")
                    8:37 ~ Finding(indicator == "harbour", value == "de")
                    8:37 ~ Finding(indicator == "harbour", country == "DE-BW")
                    8:30 ~ Row(table == "partners", cells["harbour"] == "XX")
                    8:30 ~ Row(table == "partners", cells["role"] < "host")
                    8:10 ~ Case(date == 2024)
                    8:10 ~ Case(date == "2024-02-30")
                    8:10 ~ Case(date == "2024-2-3")
                    8:10 ~ Case(date > "+12024-01-01")
                    8:10 ~ Case(question > "visit")
                    8:5  ~ Item(indicator == "tide", value == "high")
                    8:5  ~ Listed(indicator == "harbour", table == "loose")
                    8:5  ~ Listed(indicator == "tide", table == "partners")
                    8:5  ~ Listed(indicator == "ships", table == "partners")
                    8:5  ~ Listed(indicator == "open", table == "partners")
                    """)
    void aValueOfAnotherTypeIsRefused(String place, String condition) {
        RefusedRules.as(rule("    " + condition, THEN), "type-mismatch " + place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "indicator == \"ships\", $v : number",
                "indicator == \"open\", $v : answer",
                "indicator == \"cargo\", $v : count",
                "indicator == \"tide\", v : value",
                "indicator == \"tide\", $v := value",
                "indicator == \"tide\", value == \"low\" || $v : value"
            })
    void onlyTextsAreBoundAndInOneWay(String fields) {
        RefusedRules.as(
                rule("    Finding(" + fields + ")", THEN), "outside-profile 8:" + (8 + 5 + fields.indexOf(',') + 2));
    }

    @Test
    void aDateIsNotBound() {
        RefusedRules.as(rule("    Case($d : date)", THEN), "outside-profile 8:10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Item(indicator == \"cargo\", value == $v)",
                "Finding(indicator == \"harbour\", value == $v)",
                "Finding(indicator == \"harbour\", country != $v)",
                "Finding(indicator == \"ships\", number == $v)",
                "Finding(indicator == \"open\", answer == $v)",
                "Case(date == $v)",
                "Role(id == $v)"
            })
    void valuesThatCanNeverBeEqualAreNotCompared(String condition) {
        int column = 5 + Math.max(condition.indexOf(", ") + 2, condition.indexOf('(') + 1);
        RefusedRules.as(
                rule("    Finding(indicator == \"tide\", $v : value)\n    " + condition, THEN),
                "type-mismatch 9:" + column);
    }

    @Test
    void valuesThatCanBeEqualAreCompared() {
        String cells = "    Row(table == \"partners\", $role : cells[\"role\"])\n    Role(id == $role)";
        String places =
                "    Finding(indicator == \"harbour\", $c : country)\n    Row(table == \"partners\", cells[\"harbour\"] == $c)";
        assertEquals(List.of(), PortRuleFiles.faults(rule(cells, THEN)));
        assertEquals(List.of(), PortRuleFiles.faults(rule(places, THEN)));
    }

    @Test
    void anArgumentThatCanHaveAnUndeclaredValueIsRefused() {
        String row = "    Row(table == \"partners\", $role : cells[\"role\"])";
        RefusedRules.as(rule(row, "    role($role);"), "type-mismatch 10:5");
        RefusedRules.as(
                rule("    Finding(indicator == \"harbour\", $c : country)", "    role($c);"), "type-mismatch 10:5");
        RefusedRules.as(
                rule("    Indication(track == \"trade\", $l : level)", "    advise($l, \"engage\");"),
                "type-mismatch 10:5");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cells[\"role\"] != \"none\"",
                "cells[\"role\"] in (\"host\", \"guide\")",
                "cells[\"role\"] == \"host\" || == \"guide\"",
                "cells[\"role\"] not in (\"none\")"
            })
    void anArgumentIsAcceptedWhereConditionsRuleTheUndeclaredValueOut(String constraint) {
        String row = "    Row(table == \"partners\", $role : cells[\"role\"], " + constraint + ")";
        assertEquals(List.of(), PortRuleFiles.faults(rule(row, "    role($role);")));
    }
}
