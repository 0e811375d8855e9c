package nl.kompas.policy;

import java.util.List;
import nl.kompas.fixtures.PortPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code policy.yaml} leaves out, has twice or names wrongly is a fault, and never an exception. */
class DeclarationFaultsTest {

    private static final String FILE = "policy.yaml";
    private static final String VISIT = "visit: {label: {nl: Bezoek, en: Visit}, tracks: [trade, culture]}";
    private static final String TRACK_BY = "track-by: {indicator: tide, tracks: {trade: [high], culture: [low]}}";

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    text-missing        ~ nl: Haven,           ~ nl: "",
                    text-missing        ~ nl: Haven,           ~ nl: "  ",
                    text-missing        ~ {nl: Haven, en: Port} ~ {en: Port}
                    text-missing        ~ {nl: Vraag, en: Demand} ~ {nl: Vraag}
                    text-missing        ~ {nl: Inhoud, en: Content} ~ {}
                    text-missing        ~ {nl: Raad, en: Counsel} ~ {en: Counsel}
                    text-missing        ~ {nl: Bereik, en: Reach} ~ {nl: Bereik, en: ""}
                    text-missing        ~ {nl: Lening, en: Loan} ~ {nl: Lening}
                    declaration-missing ~ from: 2024-01-01     ~ until: 2024-01-01
                    declaration-missing ~ in-force: {from: 2024-01-01} ~ # no dates
                    declaration-missing ~ title: Havenplan,    ~ title: " ",
                    declaration-missing ~ publisher: Gemeente, ~ publisher: "",
                    declaration-missing ~ , date: "2024"}      ~ }
                    id-form             ~ plan:                ~ Plan:
                    id-form             ~ host:                ~ "":
                    id-form             ~ permit:              ~ per/mit:
                    id-form             ~ mayor:               ~ lord mayor:
                    id-form             ~ demand:              ~ demand-:
                    id-form             ~ chamber:             ~ chamber_of:
                    id-form             ~ content:             ~ "content\\"":
                    """)
    void aMissingTextOrAMisshapenIdIsSaid(String code, String sound, String faulty) {
        PortPolicy.assertFaults(FILE, PortPolicy.faults(FILE, sound, faulty), code + " 0");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    declaration-missing ~ {label: {nl: a, en: a}}
                    declaration-missing ~ {label: {nl: a, en: a}, tracks: []}
                    text-missing        ~ {tracks: [trade]}
                    unknown-name        ~ {label: {nl: a, en: a}, tracks: [trad]}
                    unknown-name        ~ {label: {nl: a, en: a}, tracks: [trade], required: [ship]}
                    name-twice          ~ {label: {nl: a, en: a}, tracks: [trade, trade]}
                    value-missing       ~ {label: {nl: a, en: a}, tracks: [null]}
                    value-missing       ~ {label: {nl: a, en: a}, tracks: [trade], required: [null]}
                    value-missing       ~ {label: {nl: a, en: a}, tracks: }
                    value-missing       ~ {label: , tracks: [trade]}
                    yaml-unreadable     ~ {label: {nl: a, en: a}, tracks: trade}
                    unknown-key         ~ {label: {nl: a, en: a}, tracks: [trade], track: trade}
                    yaml-unreadable     ~ visit
                    value-missing       ~ # nothing
                    """)
    void aQuestionIsWholeAndItsTracksAreKnown(String code, String question) {
        int line = List.of("value-missing", "yaml-unreadable", "unknown-key").contains(code) ? 9 : 0;
        PortPolicy.assertFaults(FILE, PortPolicy.faults(FILE, VISIT, "visit: " + question), code + " " + line);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', textBlock = """
                    track-by-incomplete 0 ~ {indicator: tide, tracks: {trade: [high]}}
                    track-by-incomplete 0 ~ {indicator: tide, tracks: {trade: [high, low, slack]}}
                    track-by-incomplete 0 ~ {indicator: cargo, tracks: {trade: [grain, oil]}}
                    name-twice 0          ~ {indicator: tide, tracks: {trade: [high, low], culture: [low]}}
                    value-missing 14      ~ {indicator: tide, tracks: {trade: [high, null, low]}}
                    value-missing 14      ~ {indicator: tide, tracks: {trade: }}
                    value-missing 14      ~ {indicator: tide, tracks: }
                    value-missing 14      ~ # nothing
                    yaml-unreadable 14    ~ tide
                    """)
    void whatPicksATrackPicksOneForEveryValue(String fault, String trackBy) {
        PortPolicy.assertFaults(FILE, PortPolicy.faults(FILE, TRACK_BY, "track-by: " + trackBy), fault);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{indicator: tide}",
                "{tracks: {trade: [high, low]}}",
                "{indicator: tied, tracks: {trade: [high]}}"
            })
    void halfATrackByIsRefused(String trackBy) {
        PortPolicy.assertRefused(PortPolicy.faults(FILE, TRACK_BY, "track-by: " + trackBy));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-13-01",
                "2023-02-29",
                "2024-1-1",
                "20240101",
                "12",
                "+12024-01-01",
                "2024-01-01T00:00:00",
                "1 June 2024",
                "true"
            })
    void aDayIsWrittenInOneWay(String day) {
        PortPolicy.assertFaults(FILE, PortPolicy.faults(FILE, "from: 2024-01-01", "from: " + day), "bad-date 0");
        PortPolicy.assertFaults(
                FILE, PortPolicy.faults(FILE, "from: 2024-01-01", "from: 2024-01-01, until: " + day), "bad-date 0");
    }

    @Test
    void anEditionEndsAfterItBegins() {
        String in = "from: 2024-01-01, until: ";
        PortPolicy.assertFaults(FILE, PortPolicy.faults(FILE, "from: 2024-01-01", in + "2023-12-31"), "bad-date 0");
        PortPolicy.assertFaults(FILE, PortPolicy.faults(FILE, "from: 2024-01-01", in + "2024-01-01"));
    }

    @Test
    void aComponentBelongsToOneAspectAndAnAspectHasOne() {
        String twice = "aspects:\n  form:\n    label: {nl: a, en: a}\n    components: {reach: {nl: a, en: a}}";
        PortPolicy.assertFaults(FILE, PortPolicy.faults(FILE, "aspects:", twice), "name-twice 0");
        String none = "aspects:\n  form:\n    label: {nl: a, en: a}";
        PortPolicy.assertFaults(FILE, PortPolicy.faults(FILE, "aspects:", none), "declaration-missing 0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{ships-of}", "{35% of ship}", "{}", "{tide}", "{50% of open}"})
    void aTextOfAConditionRefersToNumbersThatExist(String reference) {
        PortPolicy.assertRefused(PortPolicy.faults(FILE, "nl: Vergunning", "nl: \"voor " + reference + "\""));
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        String faulty = PortPolicy.POLICY
                .replace("nl: Haven,", "nl: \"\",")
                .replace("2024-01-01", "2024-01-32")
                .replace("host:", "Host:")
                .replace("tracks: [trade]", "tracks: [trad]");
        PortPolicy.assertFaults(
                FILE, PortPolicy.faults(FILE, faulty), "text-missing 0", "bad-date 0", "unknown-name 0", "id-form 0");
    }
}
