package nl.kompas.drl;

import static nl.kompas.fixtures.PortRuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nl.kompas.fixtures.PortRuleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** After {@code then} stand calls of verbs with literals or bound values; Java and what Drools adds to it are refused. */
class StatementsOutsideTest {

    private static final String WHEN = "    Track(id == \"trade\")";

    static List<String> java() {
        return """
                System.exit(1);
                int x = 1;
                x = 1;
                x++;
                if (true) { met("demand"); }
                while (true) { }
                for (;;) { }
                { met("demand"); }
                new Thread().start();
                Runnable r = () -> { };
                class A { }
                return;
                throw new RuntimeException();
                assert false;
                synchronized (this) { }
                try { met("demand"); } finally { }
                @Deprecated int x;
                this.met("demand");
                System.met("demand");
                <String>met("demand");
                met("demand") + 1;
                ;
                modify($f) { setX(1) }
                drools.halt();
                kcontext.getKieRuntime().halt();
                "met"("demand");
                } met("demand"); {
                met("demand"); } static { System.exit(1);
                met("demand")
                // met("demand");
                """.lines().toList();
    }

    @ParameterizedTest
    @MethodSource("java")
    void whatIsNoCallOfAVerbIsRefusedWhereItStands(String statement) {
        RefusedRules.as(rule(WHEN, "    " + statement), "outside-profile 10:5");
    }

    @ParameterizedTest
    @CsvSource({"update", "insert", "insertLogical", "delete", "retract", "halt", "exec", "MET", "meet"})
    void otherMethodsAreRefusedAsUnknownVerbs(String method) {
        RefusedRules.as(rule(WHEN, "    " + method + "(\"demand\");"), "unknown-name 10:5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    outside-profile ~ met();
                    outside-profile ~ met("demand", "room");
                    outside-profile ~ advise("trade");
                    outside-profile ~ advise("trade", "engage", "now");
                    outside-profile ~ referral("chamber");
                    outside-profile ~ met(demand);
                    outside-profile ~ met(1);
                    outside-profile ~ met(true);
                    outside-profile ~ met(null);
                    outside-profile ~ met('d');
                    outside-profile ~ met("de" + "mand");
                    outside-profile ~ met((String) "demand");
                    outside-profile ~ met(("demand"));
                    outside-profile ~ met(met("demand"));
                    outside-profile ~ met(System.getProperty("user.home"));
                    outside-profile ~ met($x.toString());
                    outside-profile ~ met($x -> 1);
                    unbound-name    ~ met($x);
                    unknown-name    ~ met("demnd");
                    unknown-name    ~ unmet("quality");
                    unknown-name    ~ supports("demand");
                    unknown-name    ~ advise("trad", "engage");
                    unknown-name    ~ advise("trade", "engaged");
                    unknown-name    ~ indicate("trade", "maybe");
                    unknown-name    ~ role("hos");
                    unknown-name    ~ activity("fare");
                    unknown-name    ~ condition("permission");
                    unknown-name    ~ representation("major");
                    unknown-name    ~ referral("chambre", "counsel");
                    unknown-name    ~ referral("chamber", "council");
                    """)
    void anArgumentIsADeclaredNameOrABoundOne(String code, String statement) {
        RefusedRules.as(rule(WHEN, "    " + statement), code + " 10:5");
    }

    @Test
    void everyFaultyStatementIsSaidWithItsOwnLine() {
        String statements = "\n    // a note\n    meet(\"demand\");\n  met(\"demand\"); met(1);\n\tmet(\"nothing\");";
        RefusedRules.as(rule(WHEN, statements), "unknown-name 12:5", "outside-profile 13:18", "unknown-name 14:2");
        RefusedRules.as(
                rule(WHEN, statements).replace("\n", "\r\n"),
                "unknown-name 12:5",
                "outside-profile 13:18",
                "unknown-name 14:2");
    }

    @Test
    void whatIsNoCallIsQuotedToItsEndAndWhatFollowsIsReadOn() {
        String statements =
                "    if (true) { met(1); } else { met(2); } meet(\"room\");\n    met(\"demand\") unmet(\"room\");";
        RefusedRules.as(rule(WHEN, statements), "outside-profile 10:5", "unknown-name 10:44", "outside-profile 11:5");
        String quoted =
                PortRuleFiles.faults(rule(WHEN, statements)).get(0).message().en();
        assertTrue(quoted.contains("`if (true) { met(1); } else { met(2); }`"), quoted);
    }

    @Test
    void aStatementOnTheLineOfThenHasItsPlaceToo() {
        RefusedRules.as(rule(WHEN, "").replace("then\n\n", "  then   meet(\"demand\");\n"), "unknown-name 9:10");
    }

    @Test
    void aRuleWithoutStatementsIsRefused() {
        RefusedRules.somehow(rule(WHEN, ""));
        RefusedRules.somehow(rule(WHEN, "").replace("then\n", ""));
    }

    @Test
    void aThenOfAnotherNameIsRefused() {
        RefusedRules.as(rule(WHEN, "    met(\"demand\");\nthen[late]\n    met(\"room\");"), "outside-profile 1:1");
    }

    @Test
    void verbsInAnyNumberAndWithCommentsAreAccepted() {
        String statements =
                "    met(\"demand\"); /* and */ unmet(\"room\"); // both\n    advise ( \"trade\" , \"engage\" ) ;";
        assertEquals(List.of(), PortRuleFiles.faults(rule(WHEN, statements)));
    }
}
