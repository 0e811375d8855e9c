package nl.kompas.cases;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON is read strictly: nothing twice, nothing after it, nothing but UTF-8; whatever is sent, it never ends in an exception. */
class StrictJsonTest {

    static Stream<String> noObjects() {
        return Stream.concat(
                Stream.of("", " ", "\n", "\0", "{\"a\": 1}\0", "{\"a\": \"\t\"}", "// x\n{}"), """
                null
                true
                1
                "x"
                []
                [{}]
                {
                }
                {}}
                {} {}
                {} null
                [1,]
                {"a": 1,}
                {'a': 1}
                {a: 1}
                {"a" 1}
                {"a":}
                {"a": 01}
                {"a": +1}
                {"a": .5}
                {"a": 1.}
                {"a": NaN}
                {"a": Infinity}
                {"a": "\\x"}
                {"a": "b}
                /**/{}
                {} #
                nul
                """.lines());
    }

    @ParameterizedTest
    @MethodSource("noObjects")
    void whatIsNoJsonObjectIsRefusedAsAWhole(String body) {
        PortCaseReading.refused(body, "");
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedAtAnyDepth() {
        PortCaseReading.refused(PortCaseReading.with("\"policy\": \"port\", \"findings\": {}"), "/policy", "/findings");
        PortCaseReading.refused(
                PortCaseReading.finding("\"tide\": \"high\", \"open\": true, \"tide\": \"high\""), "/findings/tide");
        PortCaseReading.refused(
                PortCaseReading.finding("\"open\": {\"value\": true, \"note\": \"\", \"value\": true}"),
                "/findings/open/value");
        PortCaseReading.refused(
                PortCaseReading.finding("\"cargo\": [{\"a/b\": 1, \"a/b\": 1}]"),
                "/findings/cargo/0/a~1b",
                "/findings/cargo/0");
        PortCaseReading.refused(PortCaseReading.finding("\"open\": true, \"op\\u0065n\": true"), "/findings/open");
        PortCaseReading.refused(
                PortCaseReading.with("\"x\": {\"y\": [{\"z\": 1, \"z\": 1, \"z\": 1}]}"), "/x", "/x/y/0/z", "/x/y/0/z");
    }

    @Test
    void onlyUtf8IsRead() {
        byte[] sound = PortCaseReading.with("\"reference\": \"caf\u00e9 \uD83D\uDE00\"")
                .getBytes(UTF_8);
        assertInstanceOf(CaseReading.Accepted.class, PortCaseReading.read(sound));
        for (var encoding : List.of(ISO_8859_1, UTF_16, UTF_16BE, UTF_16LE)) {
            PortCaseReading.refused(
                    PortCaseReading.with("\"reference\": \"caf\u00e9\"").getBytes(encoding), "");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ff", "c0af", "eda080", "f4908080", "e282", "80", "f8888080"})
    void brokenUtf8IsRefused(String bytes) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(
                "{\"policy\": \"port\", \"question\": \"visit\", \"findings\": {}, \"reference\": \"".getBytes(UTF_8));
        body.writeBytes(HexFormat.of().parseHex(bytes));
        body.writeBytes("\"}".getBytes(UTF_8));
        PortCaseReading.refused(body.toByteArray(), "");
    }

    @Test
    void halfACharacterIsRefused() {
        PortCaseReading.refused(PortCaseReading.with("\"reference\": \"\\ud83d\""), "/reference");
        PortCaseReading.refused(PortCaseReading.with("\"reference\": \"\\ude00\\ud83d\""), "/reference");
        PortCaseReading.refused(
                PortCaseReading.finding("\"open\": {\"value\": true, \"note\": \"\\udc00\"}"), "/findings/open/note");
        PortCaseReading.refused(PortCaseReading.finding("\"\\ud83d\": 1"), "/findings", "/findings/");
        assertEquals(
                "\uD83D\uDE00",
                PortCaseReading.accepted(PortCaseReading.with("\"reference\": \"\\ud83d\\ude00\""))
                        .reference()
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "[[],"})
    void whatNestsTooDeepIsRefused(String opening) {
        PortCaseReading.refused(opening.repeat(100_000), "");
        PortCaseReading.refused("{\"policy\": " + opening.repeat(100_000), "");
        PortCaseReading.refused(
                PortCaseReading.finding("\"open\": " + "[".repeat(900) + "]".repeat(900)), "/findings/open");
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        PortCaseReading.refused(PortCaseReading.finding("\"ships\": " + "9".repeat(100_000)), "");
        PortCaseReading.refused(PortCaseReading.finding("\"ships\": 1e" + "9".repeat(100_000)), "");
        PortCaseReading.refused(PortCaseReading.with("\"reference\": 1e99999999999"), "/reference");
    }
}
