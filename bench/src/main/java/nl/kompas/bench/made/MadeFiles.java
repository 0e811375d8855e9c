package nl.kompas.bench.made;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The files of a made policy, save its many rules. */
final class MadeFiles {

    static final String POLICY =
            """
            label: {nl: "Gemaakt beleid", en: "Made policy"}
            in-force: {from: 2025-01-01}
            documents:
              made: {title: "Gemaakt", publisher: "Niemand", date: "2025"}
            tracks:
              track: {nl: "Spoor", en: "Track"}
            questions:
              growth:
                label: {nl: "Doet de provincie mee?", en: "Does the province take part?"}
                tracks: [track]
            preconditions: {}
            aspects:
              all:
                label: {nl: "Alles", en: "All"}
                components:
            %s
            roles:
            %s
            activities: {}
            representation: {}
            conditions: {}
            referrals: {to: {}, for: {}}
            """.formatted(names(MadeRule.COMPONENTS, "      component-"), names(MadeRule.COMPONENTS, "  role-"));

    static final String ADVICE = """
            rule "Something obstructs"
                @id("MADE-ADV-NOT")
                @source(document = "made", section = "advice")
                @basis(policy)
                @nl("Iets staat in de weg.")
                @en("Something stands in the way.")
            when
                exists Component(id in ("component-0", "component-1"), verdict == "obstructs")
            then
                advise("track", "do-not-engage");
            end

            rule "Two components support"
                @id("MADE-ADV-ENGAGE")
                @source(document = "made", section = "advice")
                @basis(policy)
                @nl("Twee onderdelen pleiten ervoor.")
                @en("Two components speak for it.")
            when
                Component(id == "component-0", verdict == "supports")
                Component(id == "component-1", verdict == "supports")
            then
                advise("track", "engage");
            end
            """;

    private MadeFiles() {}

    static String vocabulary(int indicators) {
        return "indicators:\n" + each(indicators, MadeFiles::indicator);
    }

    private static String indicator(int indicator) {
        String values = MadeRule.type(indicator).equals("number")
                ? "    whole: true\n    min: 0\n    max: 1000"
                : "    values:\n" + names(MadeRule.VALUES + 1, "      v");
        return """
                  %1$s:
                    type: %2$s
                    serves: [growth]
                    label: {nl: "Indicator %3$d", en: "Indicator %3$d"}
                    question: {nl: "Wat is %3$d?", en: "What is %3$d?"}
                """.formatted(MadeRule.name(indicator), MadeRule.type(indicator), indicator) + values;
    }

    private static String names(int count, String prefix) {
        return each(count, number -> "%1$s%2$d: {nl: \"Nummer %2$d\", en: \"Number %2$d\"}".formatted(prefix, number));
    }

    private static String each(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n"));
    }
}
