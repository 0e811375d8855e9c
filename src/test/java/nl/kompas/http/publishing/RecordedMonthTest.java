package nl.kompas.http.publishing;

import static nl.kompas.http.publishing.Replaying.get;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kompas.fixtures.CopiedRulesResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decisions of a month in which the rules changed twice: each is shown again by the very rules of its day. */
@QuarkusTest
@WithTestResource(CopiedRulesResource.class)
class RecordedMonthTest {

    private static final List<Integer> THRESHOLDS = List.of(25, 60, 40);
    private static final int DECISIONS_EACH = 60;

    private final List<String> decisions = new ArrayList<>();
    private final Set<String> rulesets = new HashSet<>();

    private String asItWas;

    @AfterEach
    void putBack() {
        IndexThreshold.putBack(asItWas);
    }

    @BeforeEach
    void threeRuleSets() {
        asItWas = IndexThreshold.BRABANT.folderTag();
        int before = THRESHOLDS.get(0);
        for (int threshold : THRESHOLDS) {
            publish(before, threshold);
            for (int rank = 1; rank <= DECISIONS_EACH; rank++) {
                JsonNode decision = Replaying.record(IndexThreshold.body(rank));
                decisions.add(decision.get("id").asText());
                rulesets.add(decision.get("ruleset").asText());
            }
            before = threshold;
        }
        assertEquals(THRESHOLDS.size(), rulesets.size());
        publish(before, THRESHOLDS.get(0));
    }

    @Test
    void everyDecisionReproducesAndTheImpactOfTheRulesOfNowIsTold() {
        for (String id : decisions) {
            JsonNode reproduction = get("/v1/decisions/" + id + "/reproduction");
            assertTrue(reproduction.get("identical").asBoolean(), reproduction::toString);
        }
        assertTrue(get("/v1/decisions/verification").get("intact").asBoolean());
        // ranks from 26: 35 of them were judged by 60, 15 by 40; the rules of now judge by 25
        JsonNode replay = Replaying.replayed("{\"target\": {\"policy\": \"noord-brabant\", \"edition\": \"2024-06\"},"
                + " \"decisions\": {\"policy\": \"noord-brabant\"}}");
        assertEquals(50, replay.at("/counts/different").asInt(), replay::toString);
        assertEquals(decisions.size() - 50, replay.at("/counts/same").asInt(), replay::toString);
    }

    private static void publish(int before, int after) {
        if (before != after) {
            IndexThreshold.publish(IndexThreshold.draft(before, after), "threshold " + after);
        }
    }
}
