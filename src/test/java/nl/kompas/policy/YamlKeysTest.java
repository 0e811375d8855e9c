package nl.kompas.policy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kompas.fixtures.PortPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Keys are known, stand once, and have something after them; what has not is said on its line. */
class YamlKeysTest {

    private static final List<String> WRONG = List.of(
            "", " ~", " x", " []", " [x]", " {a: }", " {a: x}", " {a: [x]}", " {a: {b: {c: d}}}", " {null: null}");

    static Stream<Arguments> sections() {
        return Stream.of("policy.yaml", "vocabulary.yaml").flatMap(file -> PortPolicy.FILES
                .get(file)
                .lines()
                .filter(line -> !line.startsWith(" "))
                .map(line -> Arguments.of(file, line.substring(0, line.indexOf(':') + 1))));
    }

    @ParameterizedTest
    @MethodSource("sections")
    void aSectionIsNeverNothingNorTheWrongThing(String file, String section) {
        List<String> lines = PortPolicy.FILES.get(file).lines().toList();
        String before =
                lines.stream().takeWhile(line -> !line.startsWith(section)).collect(Collectors.joining("\n"));
        String after = lines.stream()
                .dropWhile(line -> !line.startsWith(section))
                .skip(1)
                .dropWhile(line -> line.startsWith(" "))
                .collect(Collectors.joining("\n"));
        for (String content : WRONG) {
            PortPolicy.assertRefused(PortPolicy.faults(file, before + "\n" + section + content + "\n" + after + "\n"));
        }
    }

    @Test
    void aSectionWithoutAValueIsSaidOnItsLine() {
        PortPolicy.assertFaults(
                "policy.yaml",
                PortPolicy.faults("policy.yaml", "  fair: {nl: Beurs, en: Fair}\n", "\n\n"),
                "value-missing 27");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
                    policy.yaml     ~ 2  ~ in-force:          ~ inforce:
                    policy.yaml     ~ 1  ~ nl: Haven,         ~ nl: Haven, de: Hafen,
                    policy.yaml     ~ 2  ~ {from: 2024-01-01} ~ {from: 2024-01-01, to: 2025-01-01}
                    policy.yaml     ~ 4  ~ publisher:         ~ author:
                    policy.yaml     ~ 21 ~ components:        ~ component:
                    policy.yaml     ~ 36 ~ for:               ~ because:
                    policy.yaml     ~ 41 ~ key:               ~ keys:
                    policy.yaml     ~ 38 ~ tables:            ~ table:
                    vocabulary.yaml ~ 1  ~ indicators:        ~ indicator:
                    vocabulary.yaml ~ 2  ~ type: place        ~ kind: place
                    vocabulary.yaml ~ 3  ~ max:               ~ most:
                    """)
    void anUnknownKeyIsSaidOnItsLine(String file, int line, String sound, String faulty) {
        PortPolicy.assertFaults(file, PortPolicy.faults(file, sound, faulty), "unknown-key " + line);
    }

    @Test
    void aKeyStandsOnce() {
        String file = "policy.yaml";
        String again = "label: {nl: a, en: a}\nin-force:";
        PortPolicy.assertFaults(file, PortPolicy.faults(file, "in-force:", again), "yaml-unreadable 2");
        PortPolicy.assertFaults(file, PortPolicy.faults(file, "room:", "demand:"), "yaml-unreadable 17");
    }
}
