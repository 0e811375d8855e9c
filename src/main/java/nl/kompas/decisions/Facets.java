package nl.kompas.decisions;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What decisions are found by. Each combination of values that callers filter on has an entry of its own for every decision,
 * so that finding takes as long among ten million decisions as among ten. Entries are hashes: what they find is compared again.
 */
final class Facets {

    /** As many as there are combinations of what policies declare. */
    private static final Map<Alike, Set<Long>> OF = new ConcurrentHashMap<>();

    private Facets() {}

    /** What many decisions have alike. */
    private record Alike(String policy, String edition, Set<String> levels) {}

    /** The entries of a decision. */
    static Set<Long> of(Head head, Optional<String> reference) {
        Set<Long> alike = OF.computeIfAbsent(
                new Alike(
                        head.policy(), head.edition(), Set.copyOf(head.levels().values())),
                Facets::of);
        return reference.map(given -> with(reference(given), alike)).orElse(alike);
    }

    private static Set<Long> with(long entry, Set<Long> others) {
        Set<Long> all = new HashSet<>(others);
        all.add(entry);
        return all;
    }

    private static Set<Long> of(Alike alike) {
        return Stream.concat(Stream.of(""), alike.levels().stream())
                .flatMap(level -> Stream.of(
                        facet("", "", level),
                        facet(alike.policy(), "", level),
                        facet(alike.policy(), alike.edition(), level)))
                .filter(facet -> facet != ALL) // all decisions together need no entry
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The entry that finds the fewest decisions of which some may match; none where nothing is asked for. */
    static Optional<Long> best(DecisionFilter filter) {
        if (filter.reference().isPresent()) {
            return filter.reference().map(Facets::reference);
        }
        long facet = hash(List.of(
                filter.policy().orElse(""),
                filter.edition().orElse(""),
                filter.level().orElse("")));
        return facet == ALL ? Optional.empty() : Optional.of(facet);
    }

    static long reference(String reference) {
        return hash(List.of("reference", reference));
    }

    static long policy(String policy) {
        return facet(policy, "", "");
    }

    private static long facet(String policy, String edition, String level) {
        return hash(List.of(policy, edition, level));
    }

    private static long hash(List<String> parts) {
        String joined = parts.stream().map(part -> part.length() + ":" + part).collect(Collectors.joining());
        return ByteBuffer.wrap(Digests.of(joined.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static final long ALL = hash(List.of("", "", ""));
}
