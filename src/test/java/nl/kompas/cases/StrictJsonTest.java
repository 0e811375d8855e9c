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
        Port.refused(body, "");
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedAtAnyDepth() {
        Port.refused(Port.with("\"policy\": \"port\", \"findings\": {}"), "/policy", "/findings");
        Port.refused(Port.finding("\"tide\": \"high\", \"open\": true, \"tide\": \"high\""), "/findings/tide");
        Port.refused(
                Port.finding("\"open\": {\"value\": true, \"note\": \"\", \"value\": true}"), "/findings/open/value");
        Port.refused(
                Port.finding("\"cargo\": [{\"a/b\": 1, \"a/b\": 1}]"), "/findings/cargo/0/a~1b", "/findings/cargo/0");
        Port.refused(Port.finding("\"open\": true, \"op\\u0065n\": true"), "/findings/open");
        Port.refused(Port.with("\"x\": {\"y\": [{\"z\": 1, \"z\": 1, \"z\": 1}]}"), "/x", "/x/y/0/z", "/x/y/0/z");
    }

    @Test
    void onlyUtf8IsRead() {
        byte[] sound = Port.with("\"reference\": \"caf\u00e9 \uD83D\uDE00\"").getBytes(UTF_8);
        assertInstanceOf(Reading.Accepted.class, Port.read(sound));
        for (var encoding : List.of(ISO_8859_1, UTF_16, UTF_16BE, UTF_16LE)) {
            Port.refused(Port.with("\"reference\": \"caf\u00e9\"").getBytes(encoding), "");
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
        Port.refused(body.toByteArray(), "");
    }

    @Test
    void halfACharacterIsRefused() {
        Port.refused(Port.with("\"reference\": \"\\ud83d\""), "/reference");
        Port.refused(Port.with("\"reference\": \"\\ude00\\ud83d\""), "/reference");
        Port.refused(Port.finding("\"open\": {\"value\": true, \"note\": \"\\udc00\"}"), "/findings/open/note");
        Port.refused(Port.finding("\"\\ud83d\": 1"), "/findings", "/findings/");
        assertEquals(
                "\uD83D\uDE00",
                Port.accepted(Port.with("\"reference\": \"\\ud83d\\ude00\""))
                        .reference()
                        .orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":", "[[],"})
    void whatNestsTooDeepIsRefused(String opening) {
        Port.refused(opening.repeat(100_000), "");
        Port.refused("{\"policy\": " + opening.repeat(100_000), "");
        Port.refused(Port.finding("\"open\": " + "[".repeat(900) + "]".repeat(900)), "/findings/open");
    }

    @Test
    void aNumberWithoutEndIsRefused() {
        Port.refused(Port.finding("\"ships\": " + "9".repeat(100_000)), "");
        Port.refused(Port.finding("\"ships\": 1e" + "9".repeat(100_000)), "");
        Port.refused(Port.with("\"reference\": 1e99999999999"), "/reference");
    }
}
