package nl.kompas.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
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
        SmallPolicy.assertFaults(FILE, SmallPolicy.faults(FILE, heading + "\nDE,host,x\n"), "table-heading 1");
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
        SmallPolicy.assertFaults(FILE, SmallPolicy.faults(FILE, HEADING + "FR,none,x\n" + row + "\n"), fault);
    }

    @Test
    void linesAreCountedAsEditorsCountThem() {
        String rows = HEADING + "\nFR,none,\"on\ntwo lines\"\n\nDE,hostess,x\nXX,guest,x\n";
        List<Fault> faults = SmallPolicy.faults(FILE, rows);
        SmallPolicy.assertFaults(FILE, faults, "unknown-value 6", "unknown-place 7", "unknown-value 7");
        assertEquals(faults, SmallPolicy.faults(FILE, rows.replace("\n", "\r\n")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\"", "\"\n\n\n", "harbour,role,\"remark", HEADING + "DE,host,\"x\n"})
    void whatIsNoTableIsRefused(String csv) {
        SmallPolicy.assertRefused(SmallPolicy.faults(FILE, csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", ",", "\n", "x", "DE,host,x\n", "(", "\0"})
    void aMegabyteOfTheSameThingIsRefused(String piece) {
        SmallPolicy.assertRefused(SmallPolicy.faults(FILE, piece.repeat((1 << 20) / piece.length())));
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
        String declared = SmallPolicy.POLICY.substring(0, SmallPolicy.POLICY.indexOf("  loose:"));
        List<Fault> faults = SmallPolicy.faults(POLICY, declared + "  loose: " + table + "\n");
        SmallPolicy.assertRefused(faults);
        assertTrue(faults.stream().anyMatch(fault -> fault.code().equals(code)), faults::toString);
    }

    @Test
    void aTableDoesNotTakeTheNameOfASharedOne() {
        Faults faults = new Faults();
        Map<String, Table> shared = FrameworkReader.shared(
                "reference/",
                Map.of(
                        "reference.yaml",
                        "tables: {loose: {file: a.csv, columns: {x: {type: note}}}}",
                        "a.csv",
                        "x\n1\n"),
                faults);
        FrameworkReader.read(SmallPolicy.ID, SmallPolicy.FILES, shared, faults);
        SmallPolicy.assertFaults(POLICY, faults.all(), "table-name-taken 0");
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
        Faults faults = new Faults();
        assertEquals(Map.of(), FrameworkReader.shared("reference/", Map.of("reference.yaml", yaml), faults));
        SmallPolicy.assertRefused(faults.all());
    }
}
