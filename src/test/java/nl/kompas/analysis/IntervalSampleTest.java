package nl.kompas.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.policy.Indicator;
import org.junit.jupiter.api.Test;

/** Every number that an indicator allows belongs to a class of numbers that lie between the same limits. */
class IntervalSampleTest {

    @Test
    void theNumbersBelowTheFirstLimitAreAClass() {
        EquivalenceClasses<BigDecimal> equivalenceClasses =
                EquivalenceClasses.numbers(new TreeSet<>(Set.of(BigDecimal.valueOf(2))), partners(1, 9));
        assertEquals(0, equivalenceClasses.classOf(BigDecimal.ONE));
        assertEquals(BigDecimal.ONE, equivalenceClasses.representatives().get(0));
    }

    @Test
    void everyAllowedWholeNumberHasAClassWhoseRepresentativeLiesAmongTheSameLimits() {
        Random random = new Random(20261121);
        for (int i = 0; i < 2_000; i++) {
            TreeSet<BigDecimal> limits = new TreeSet<>();
            for (int j = random.nextInt(5); j > 0; j--) {
                limits.add(BigDecimal.valueOf(random.nextInt(41), 1).stripTrailingZeros());
            }
            int min = random.nextInt(3);
            int max = min + random.nextInt(4);
            EquivalenceClasses<BigDecimal> equivalenceClasses = EquivalenceClasses.numbers(limits, partners(min, max));
            for (int value = min; value <= max; value++) {
                BigDecimal number = BigDecimal.valueOf(value).stripTrailingZeros();
                int found = equivalenceClasses.classOf(number);
                assertTrue(found >= 0, value + " has no class among " + limits);
                assertEquals(
                        EquivalenceClasses.slot(number, limits.stream().toList()),
                        EquivalenceClasses.slot(
                                equivalenceClasses.representatives().get(found),
                                limits.stream().toList()));
            }
        }
    }

    private static Indicator.Number partners(int min, int max) {
        return new Indicator.Number(
                "partners", null, null, Set.of(), BigDecimal.valueOf(min), BigDecimal.valueOf(max), true);
    }
}
