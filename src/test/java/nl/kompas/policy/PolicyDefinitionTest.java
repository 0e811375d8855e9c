package nl.kompas.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kompas.fixtures.PortPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in an edition's files, reading them gives the definition or faults, and never an exception. */
class PolicyDefinitionTest {

    private static final List<String> YAML = List.of("policy.yaml", "vocabulary.yaml");

    static Stream<String> garbage() {
        return Stream.concat(
                Stream.of("", "\n\n", "{{{:::\"\n\t- x: [", "\ta: b", "--- \n---\n", "\0", "\u0007", "\uFFFE"),
                """
                # nothing
                null
                ~
                x
                1
                []
                - x
                {}
                {
                "
                '
                *x
                &x
                !!
                %
                @
                `
                ...
                a: b: c
                ? [a] : b
                label: !!javax.script.ScriptEngineManager [!!java.net.URLClassLoader [[]]]
                indicators: !!python/object:x {}
                label: &x {nl: *x, en: *x}
                <<: {label: {nl: a, en: a}}
                """.lines());
    }

    @Test
    void theWholePolicyIsRead() {
        PolicyDefinition policyDefinition = PortPolicy.definition();
        assertEquals(
                List.of("partners", "loose"),
                List.copyOf(policyDefinition.tables().keySet()));
        assertEquals(
                List.of("visit", "loan", "stay"),
                List.copyOf(policyDefinition.declaration().questions().keySet()));
        assertEquals(6, policyDefinition.vocabulary().indicators().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"policy.yaml", "vocabulary.yaml", "partners.csv", "loose.csv"})
    void aMissingFileIsNamed(String file) {
        PortPolicy.assertFaults(file, PortPolicy.faults(file, null), "file-missing 0");
    }

    @ParameterizedTest
    @MethodSource("garbage")
    void whatIsNoPolicyIsRefused(String garbage) {
        YAML.forEach(file -> PortPolicy.assertRefused(PortPolicy.faults(file, garbage)));
    }

    @Test
    void aFileHoldsOneDocument() {
        for (String file : YAML) {
            String two = PortPolicy.FILES.get(file) + "---\nlabel: x\n";
            PortPolicy.assertRefused(PortPolicy.faults(file, two));
        }
    }

    @Test
    void anAliasIsNoShorthand() {
        String aliased = PortPolicy.POLICY
                .replace("trade: {nl: Handel", "trade: &t {nl: Handel")
                .replace("{nl: Cultuur, en: Culture}", "*t");
        PortPolicy.assertRefused(PortPolicy.faults("policy.yaml", aliased));
    }

    @Test
    void aBombOfAliasesDoesNotGoOff() {
        String bomb = IntStream.range('b', 'z')
                .mapToObj(each ->
                        (char) each + ": &" + (char) each + " [" + ("*" + (char) (each - 1) + ", ").repeat(10) + "x]")
                .collect(Collectors.joining("\n", "a: &a [x, x, x, x, x, x, x, x, x, x]\n", "\n"));
        YAML.forEach(file -> PortPolicy.assertRefused(PortPolicy.faults(file, bomb)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? ", "!!map ", "&a "})
    void whatNestsTooDeepIsRefused(String opening) {
        for (String file : YAML) {
            PortPolicy.assertRefused(PortPolicy.faults(file, opening.repeat(100_000)));
            PortPolicy.assertRefused(PortPolicy.faults(file, "label: " + opening.repeat(100_000)));
        }
    }

    @Test
    void aTextHasNoCharactersThatCannotBeSeen() {
        List<Fault> faults = PortPolicy.faults("policy.yaml", "nl: Haven", "nl: \"Ha\\0ven\"");
        PortPolicy.assertFaults("policy.yaml", faults, "control-character 1");
        List<Fault> none = PortPolicy.faults("policy.yaml", "nl: Haven", "nl: \"Ha\\tven\\n\"");
        assertTrue(none.isEmpty(), none::toString);
    }
}
