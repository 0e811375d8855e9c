package nl.kompas.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import nl.kompas.engine.IntervalTree.Range;
import org.junit.jupiter.api.Test;

/** The ranges around a number are found, each once, and no others. */
class IntervalTreeTest {

    @Test
    void exactlyTheRangesAroundANumberAreFound() {
        Random random = new Random(27);
        for (int round = 0; round < 500; round++) {
            List<Range<Integer>> ranges = made(random.nextInt(40), random);
            IntervalTree<Integer> index = new IntervalTree<>(ranges);
            for (int number = -1; number <= 21; number++) {
                BigDecimal asked = BigDecimal.valueOf(number);
                List<Integer> found = new ArrayList<>();
                index.around(asked, found::add);
                assertEquals(found.size(), Set.copyOf(found).size(), "each once");
                assertEquals(around(asked, ranges), new TreeSet<>(found), () -> asked + " in " + ranges);
            }
        }
    }

    private static List<Range<Integer>> made(int count, Random random) {
        List<Range<Integer>> ranges = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ranges.add(new Range<>(end(random), end(random), i));
        }
        return ranges;
    }

    private static BigDecimal end(Random random) {
        return random.nextInt(5) == 0 ? null : new BigDecimal(random.nextInt(41)).divide(BigDecimal.valueOf(2));
    }

    private static TreeSet<Integer> around(BigDecimal number, List<Range<Integer>> ranges) {
        TreeSet<Integer> around = new TreeSet<>();
        for (Range<Integer> range : ranges) {
            if ((range.low() == null || range.low().compareTo(number) <= 0)
                    && (range.high() == null || range.high().compareTo(number) >= 0)) {
                around.add(range.found());
            }
        }
        return around;
    }
}
