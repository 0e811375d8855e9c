package nl.kompas.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import nl.kompas.fixtures.PortPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a table, or with what is declared about it, is a fault with the line of the row. */
class TableFaultsTest {

    private static final String POLICY = "policy.yaml";
    private static final String FILE = "partners.csv";
    private static final String HEADING = "harbour,role,remark\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour,role",
                "role,harbour,remark",
                "harbour;role;remark",
                "Harbour,role,remark",
                "harbour,role,remark,",
                "DE,host,x",
                ",",
                "\0"
            })
    void theFirstLineNamesTheColumns(String heading) {
        PortPolicy.assertFaults(FILE, PortPolicy.faults(FILE, heading + "\nDE,host,x\n"), "table-heading 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    table-cells 3      ~ DE,host
                    table-cells 3      ~ DE,host,x,y
                    table-cells 3      ~ DE;host;x
                    unknown-value 3    ~ DE,hostess,x
                    unknown-value 3    ~ DE,,x
                    unknown-place 3    ~ XX,host,x
                    unknown-place 3    ~ de,host,x
                    unknown-place 3    ~ DE-ABCD,host,x
                    unknown-place 3    ~ ,host,x
                    table-unreadable 3 ~ DE,host,"x"y
                    """)
    void aFaultyRowIsSaidOnItsLine(String fault, String row) {
        PortPolicy.assertFaults(FILE, PortPolicy.faults(FILE, HEADING + "FR,none,x\n" + row + "\n"), fault);
    }

    @Test
    void linesAreCountedAsEditorsCountThem() {
        String rows = HEADING + "\nFR,none,\"on\ntwo lines\"\n\nDE,hostess,x\nXX,guest,x\n";
        List<Fault> faultCollector = PortPolicy.faults(FILE, rows);
        PortPolicy.assertFaults(FILE, faultCollector, "unknown-value 6", "unknown-place 7", "unknown-value 7");
        assertEquals(faultCollector, PortPolicy.faults(FILE, rows.replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\"", "\"\n\n\n", "harbour,role,\"remark", HEADING + "DE,host,\"x\n"})
    void whatIsNoTableIsRefused(String csv) {
        PortPolicy.assertRefused(PortPolicy.faults(FILE, csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", ",", "\n", "x", "DE,host,x\n", "(", "\0"})
    void aMegabyteOfTheSameThingIsRefused(String piece) {
        PortPolicy.assertRefused(PortPolicy.faults(FILE, piece.repeat((1 << 20) / piece.length())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    declaration-missing ~ {}
                    declaration-missing ~ {columns: {goods: {type: note}}}
                    declaration-missing ~ {file: loose.csv}
                    declaration-missing ~ {file: loose.csv, columns: {}}
                    file-missing        ~ {file: loos.csv, columns: {goods: {type: note}}}
                    table-file-name     ~ {file: ../2024/loose.csv, columns: {goods: {type: note}}}
                    unknown-name        ~ {file: loose.csv, key: good, columns: {goods: {type: note}}}
                    unknown-type        ~ {file: loose.csv, columns: {goods: {type: word}}}
                    unknown-type        ~ {file: loose.csv, columns: {goods: {}}}
                    values-misplaced    ~ {file: loose.csv, columns: {goods: {type: choice}}}
                    values-misplaced    ~ {file: loose.csv, columns: {goods: {type: note, values: [grain]}}}
                    id-form             ~ {file: loose.csv, columns: {Goods: {type: note}}}
                    value-missing       ~ {file: loose.csv, columns: {goods: }}
                    value-missing       ~ {file: loose.csv, columns: {goods: {type: choice, values: [null]}}}
                    value-missing       ~ {file: , columns: {goods: {type: note}}}
                    value-missing       ~ # nothing
                    yaml-unreadable     ~ loose.csv
                    yaml-unreadable     ~ {file: [loose.csv]}
                    """)
    void aTableIsDeclaredWhole(String code, String table) {
        String declared = PortPolicy.POLICY.substring(0, PortPolicy.POLICY.indexOf("  loose:"));
        List<Fault> faultCollector = PortPolicy.faults(POLICY, declared + "  loose: " + table + "\n");
        PortPolicy.assertRefused(faultCollector);
        assertTrue(faultCollector.stream().anyMatch(fault -> fault.code().equals(code)), faultCollector::toString);
    }

    @Test
    void aTableDoesNotTakeTheNameOfASharedOne() {
        FaultCollector faultCollector = new FaultCollector();
        Map<String, Table> shared = PolicyDefinitionReader.shared(
                "reference/",
                Map.of(
                        "reference.yaml",
                        "tables: {loose: {file: a.csv, columns: {x: {type: note}}}}",
                        "a.csv",
                        "x\n1\n"),
                faultCollector);
        PolicyDefinitionReader.read(PortPolicy.ID, PortPolicy.FILES, shared, faultCollector);
        PortPolicy.assertFaults(POLICY, faultCollector.all(), "table-name-taken 0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "tables:",
                "tables: {a: }",
                "tables: {a: {}}",
                "tables: {a: {file: b.csv}}",
                "table: {}",
                "x",
                "[]",
                "{",
                "null"
            })
    void whatIsWrongWithTheSharedTablesIsSaidToo(String yaml) {
        FaultCollector faultCollector = new FaultCollector();
        assertEquals(
                Map.of(), PolicyDefinitionReader.shared("reference/", Map.of("reference.yaml", yaml), faultCollector));
        PortPolicy.assertRefused(faultCollector.all());
    }
}
