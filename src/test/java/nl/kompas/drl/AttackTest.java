package nl.kompas.drl;

import static nl.kompas.fixtures.PortRuleFiles.rule;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.FolderCatalogue;
import nl.kompas.fixtures.PortRuleFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way in that Drools leaves open is closed: the edition does not answer, and nothing that its rules say is run. */
class AttackTest {

    private static final String WHEN = "Track(id == \"trade\")";
    private static final String THEN = "met(\"demand\");";
    private static final String SOUND = rule(WHEN, THEN);

    /** Code that leaves a file behind, in the ways in which MVEL and Java let it be written. */
    private static final List<String> CODE = List.of(
            "Runtime.getRuntime().exec(new String[] {\"touch\", \"MARK\"})",
            "java.lang.Runtime.getRuntime().exec(\"touch MARK\")",
            "new ProcessBuilder(\"touch\", \"MARK\").start()",
            "new java.io.FileOutputStream(\"MARK\")",
            "java.nio.file.Files.createFile(java.nio.file.Path.of(\"MARK\"))",
            "Class.forName(\"java.lang.Runtime\").getMethod(\"exec\", String.class).invoke(null, \"touch MARK\")",
            "org.mvel2.MVEL.eval(\"new java.io.File('MARK').createNewFile()\")",
            "(new java.io.File(\"MARK\")).createNewFile()",
            "with (new java.io.File(\"MARK\")) { createNewFile() }");

    /** The places in a rule file in which Drools runs code. */
    private static final List<String> PLACES = List.of(
            rule("Track(CODE != null)", THEN),
            rule("Track(id == CODE)", THEN),
            rule("Track(id == (CODE))", THEN),
            rule("Track(id in (\"trade\", CODE))", THEN),
            rule("Track(id matches CODE)", THEN),
            rule("Track($x : CODE)", THEN),
            rule("Track(CODE)", THEN),
            rule("Track(!(CODE))", THEN),
            rule("Track(eval(CODE != null))", THEN),
            rule("Row(table == \"partners\", cells[CODE] == \"host\")", THEN),
            rule("Finding(indicator == \"tide\", value[CODE] == \"host\")", THEN),
            rule("eval(CODE != null)", THEN),
            rule("Track() from CODE", THEN),
            rule("Number() from accumulate(Track(), init(CODE;) action(CODE;) result(CODE))", THEN),
            rule("accumulate(Track(); $s : sum(CODE))", THEN),
            rule("exists Track() from CODE", THEN),
            rule("not (eval(CODE != null))", THEN),
            rule("if (CODE != null) do[late]", THEN + "\nthen[late]\n" + THEN),
            rule(WHEN, "CODE;"),
            rule(WHEN, "met(CODE);"),
            rule(WHEN, "met(\"demand\" + CODE);"),
            rule(WHEN, "Object o = CODE; " + THEN),
            rule(WHEN, THEN + " } { CODE;"),
            rule(WHEN, "modify(CODE) { }"),
            rule(WHEN, THEN + "\nthen[late]\nCODE;"),
            SOUND.replace("when", "salience (CODE.hashCode())\nwhen"),
            SOUND.replace("when", "enabled (CODE != null)\nwhen"),
            SOUND.replace("when", "timer (expr: CODE)\nwhen"),
            SOUND.replace("when", "dialect \"mvel\"\nwhen").replace(THEN, "CODE;"),
            SOUND.replace("@basis(policy)", "@basis(policy) @Expires(CODE)"),
            SOUND.replace("(policy)", "(CODE)"),
            "function Object f() { return CODE; }\n" + rule("Track(f() != null)", "f();"),
            "declare Ship @propertyReactive name : Object = CODE end\n" + SOUND,
            "query all() Track() from CODE end\n" + rule("?all()", THEN),
            "dialect \"mvel\"\nimport java.lang.Runtime;\nglobal java.lang.Runtime r;\n" + rule(WHEN, "CODE;"));

    static Stream<String> attacks() {
        return PLACES.stream();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void codeIsRefusedWhereverItStandsAndIsNotRun(String attack, @TempDir Path folder) throws IOException {
        Path mark = folder.resolve("mark");
        for (String code : CODE) {
            String drl = attack.replace("CODE", code).replace("MARK", mark.toString());
            Path rules = Files.createDirectories(folder.resolve("rules"));
            PortRuleFiles.write(rules, drl);
            EditionState state =
                    new FolderCatalogue(rules, Clock.systemUTC()).states().get(0);
            assertTrue(state.active().isEmpty() && !state.faults().isEmpty(), drl);
            state.faults().forEach(fault -> RefusedRules.explained(fault, PortRuleFiles.DRL));
            assertFalse(Files.exists(mark), drl);
        }
    }
}
