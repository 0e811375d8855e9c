package nl.kompas.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is read before anybody asks for it is read to its end. */
class WarmupTest {

    @Test
    void theMadeEditionHasNoFaultAndAnswers() {
        EditionState state = Warmup.read();

        assertEquals(List.of(), state.report().faults());
        assertTrue(state.active().isPresent());
    }
}
