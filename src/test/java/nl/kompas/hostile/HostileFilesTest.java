package nl.kompas.hostile;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables, YAML and recorded cases that no policy owner would write: each is refused with a place and a remedy. */
class HostileFilesTest {

    private static final String TABLE = "hostile/2024/partners.csv";
    private static final String MANY = "hostile/2024/many.csv";
    private static final String POLICY = "hostile/2024/policy.yaml";
    private static final String WORDS = "hostile/2024/vocabulary.yaml";
    private static final String HEADING = "harbour,role,remark\n";

    @TempDir
    Path temp;

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource({"packed", "encodings", "tables", "shapes", "names"})
    void isRefusedWithItsPlace(String what, String file, byte[] content, String code, int line) throws IOException {
        Path rules = HostileRulesFolder.withGoodRules(temp);
        HostileRulesFolder.put(rules, file, content);
        RefusedEdition.of(rules).isThere(code, file, line);
    }

    static Stream<Arguments> packed() throws IOException {
        byte[] bomb = gzip(new byte[50 * 1024 * 1024]);
        ByteArrayOutputStream zip = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(zip)) {
            out.putNextEntry(new ZipEntry("partners.csv"));
            out.write(new byte[10 * 1024 * 1024]);
        }
        return Stream.of(
                arguments("a gzip bomb", TABLE, bomb, "file-packed", 1),
                arguments("a gzip bomb", POLICY, bomb, "file-packed", 1),
                arguments("a gzip bomb", "hostile/2024/more.drl", bomb, "file-packed", 1),
                arguments("a gzip bomb", "hostile/2024/cases/a.json", bomb, "file-packed", 1),
                arguments("a zip file", TABLE, zip.toByteArray(), "file-packed", 1),
                arguments("a zip file", WORDS, zip.toByteArray(), "file-packed", 1));
    }

    static Stream<Arguments> encodings() {
        byte[] latin = (HEADING + "DE,host,caf\u00e9\n").getBytes(StandardCharsets.ISO_8859_1);
        return Stream.of(
                arguments("UTF-16", TABLE, HEADING.getBytes(StandardCharsets.UTF_16), "not-utf-8", 1),
                arguments(
                        "UTF-16 without a mark",
                        TABLE,
                        HEADING.getBytes(StandardCharsets.UTF_16LE),
                        "control-character",
                        1),
                arguments("UTF-16", POLICY, "label: x".getBytes(StandardCharsets.UTF_16), "not-utf-8", 1),
                arguments("UTF-32", POLICY, "label: x".getBytes(Charset.forName("UTF-32LE")), "control-character", 1),
                arguments("Latin-1", TABLE, latin, "not-utf-8", 2),
                arguments("a NUL", WORDS, text("indicators:\n  a\0b: {}\n"), "control-character", 2),
                arguments("a NUL in a cell", TABLE, text(HEADING + "DE,host,a\0b\n"), "control-character", 2),
                arguments("a terminal escape", TABLE, text(HEADING + "DE,host,\u001b[2J\n"), "control-character", 2),
                arguments("a turned direction", TABLE, text(HEADING + "DE,host,\u202etxt\n"), "control-character", 2),
                arguments("a tab", TABLE, text(HEADING + "DE,host,\t=1+1\n"), "control-character", 2),
                arguments(
                        "a lone return", POLICY, text("label: {nl: a, en: a}\rin-force: x\n"), "control-character", 1));
    }

    static Stream<Arguments> tables() {
        Stream<Arguments> formulas = Stream.of(
                        "=1+1", "+1", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "\uff1d1", "\uff0b1", "\"=1\"")
                .map(cell -> arguments(
                        "the formula " + cell,
                        TABLE,
                        text(HEADING + "DE,host,x\nFR,none," + cell + "\n"),
                        "cell-formula",
                        3));
        String rows = "grain,x\n".repeat(10_001);
        return Stream.concat(
                formulas,
                Stream.of(
                        arguments("too many rows", MANY, text("goods,remark\n" + rows), "table-too-long", 10_002),
                        arguments(
                                "a long line",
                                TABLE,
                                text(HEADING + "DE,host," + "x".repeat(3_000) + "\n"),
                                "line-too-long",
                                2),
                        arguments(
                                "too many cells",
                                TABLE,
                                text(HEADING + "DE" + ",x".repeat(900) + "\n"),
                                "table-cells",
                                2),
                        arguments("an open quote", TABLE, text(HEADING + "DE,host,\"x\n"), "table-unreadable", 3),
                        arguments("a formula in the heading", TABLE, text("=1,role,remark\n"), "table-heading", 1)));
    }

    static Stream<Arguments> shapes() {
        String laughs = "a0: &a0 [x, x]\n"
                + IntStream.range(1, 30)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                        .collect(Collectors.joining());
        return Stream.of(
                arguments("a billion laughs", POLICY, text(laughs), "yaml-outside-profile", 1),
                arguments("an alias alone", POLICY, text("label: *text\n"), "yaml-outside-profile", 1),
                arguments(
                        "a tag of Java",
                        POLICY,
                        text("label: !!javax.script.ScriptEngineManager []\n"),
                        "yaml-outside-profile",
                        1),
                arguments("a local tag", WORDS, text("indicators:\n  a: !x {}\n"), "yaml-outside-profile", 2),
                arguments("deep lists", POLICY, text("label: " + "[".repeat(900)), "yaml-outside-profile", 1),
                arguments("deep mappings", WORDS, text("{a:\n".repeat(10_000)), "yaml-outside-profile", 11),
                arguments(
                        "a long list",
                        WORDS,
                        text("indicators:\n- x" + "\n- x".repeat(5_000)),
                        "yaml-outside-profile",
                        2_002),
                arguments(
                        "a long line",
                        WORDS,
                        text("indicators: {a: \"" + "x".repeat(3_000) + "\"}\n"),
                        "line-too-long",
                        1),
                arguments(
                        "two documents",
                        WORDS,
                        text("indicators:\n  open: {type: yes-no}\n---\nindicators: {}\n"),
                        "yaml-unreadable",
                        3));
    }

    static Stream<Arguments> names() {
        return Stream.of(
                arguments("a name with a space", "hostile/2024/a b.drl", text(""), "file-name", 0),
                arguments("a name with a quote", "hostile/2024/a\"b.csv", text(""), "file-name", 0),
                arguments("a long name", "hostile/2024/" + "n".repeat(150) + ".drl", text(""), "file-name", 0),
                arguments("a name with an accent", "hostile/2024/caf\u00e9.yaml", text(""), "file-name", 0));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("paths")
    void aTableLiesInTheSameFolder(String path) throws IOException {
        Path rules = HostileRulesFolder.withGoodRules(temp);
        HostileRulesFolder.put(
                rules, POLICY, HostileRulesFolder.policy().replace("file: many.csv", "file: \"" + path + "\""));
        RefusedEdition.of(rules).isThere("table-file-name", POLICY, 32);
    }

    static Stream<String> paths() {
        return Stream.of(
                "../../etc/passwd",
                "/etc/passwd",
                "../../good/2024/many.csv",
                "..\\\\..\\\\many.csv",
                "C:\\\\many.csv",
                "sub/many.csv",
                "./many.csv",
                "policy.yaml",
                "hostile.drl",
                "file:///etc/passwd",
                "http://127.0.0.1/many.csv");
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(content);
        }
        return packed.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
