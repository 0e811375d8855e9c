package nl.kompas.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.rule.Condition;

/** Conditions that can be looked at by themselves. Those that several rules have in common are looked at once for a case. */
final class SharedConditions {

    private static final Object[] NONE = {};

    private final FactSlots factSlots;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<Alone> conditions = new ArrayList<>();

    private record Alone(JoinSearch search, int names) {}

    SharedConditions(FactSlots factSlots) {
        this.factSlots = factSlots;
    }

    /** The number of a condition that uses no name of another. */
    int number(Condition condition) {
        return numbers.computeIfAbsent(ConditionCompiler.name(condition), name -> {
            Map<String, Integer> names = VariableBindings.numbered(List.of(condition));
            conditions.add(new Alone(JoinSearch.of(List.of(condition), factSlots, names), names.size()));
            return conditions.size() - 1;
        });
    }

    /** Which of them hold for one case. */
    final class Held {

        private final WorkingMemory workingMemory;
        private final byte[] looked = new byte[conditions.size()];

        Held(WorkingMemory workingMemory) {
            this.workingMemory = workingMemory;
        }

        /** Whether the condition of that number holds. */
        boolean holds(int number) {
            if (looked[number] == 0) {
                Alone alone = conditions.get(number);
                Object[] room = alone.names() == 0 ? NONE : new Object[alone.names()];
                looked[number] = (byte) (alone.search().run(workingMemory, room, JoinSearch.ONE) ? 1 : -1);
            }
            return looked[number] > 0;
        }
    }
}
