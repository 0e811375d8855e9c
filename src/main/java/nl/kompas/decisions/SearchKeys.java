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
 * The keys of the search index: one for each combination of values that callers filter on, so that a search is one range of one
 * index and takes as long among ten million decisions as among ten. Keys are hashes; what they find is compared again.
 */
final class SearchKeys {

    /** Remembered keys, by what many decisions share; as many as there are combinations of what policies declare. */
    private static final Map<Shared, Set<Long>> KEYS = new ConcurrentHashMap<>();

    private SearchKeys() {}

    /** What many decisions share. */
    private record Shared(String policy, String edition, Set<String> levels) {}

    /** The keys of a decision. */
    static Set<Long> of(DecisionSummary summary, Optional<String> reference) {
        Set<Long> shared = KEYS.computeIfAbsent(
                new Shared(
                        summary.policy(),
                        summary.edition(),
                        Set.copyOf(summary.levels().values())),
                SearchKeys::of);
        return reference.map(given -> with(reference(given), shared)).orElse(shared);
    }

    private static Set<Long> with(long key, Set<Long> others) {
        Set<Long> all = new HashSet<>(others);
        all.add(key);
        return all;
    }

    private static Set<Long> of(Shared shared) {
        return Stream.concat(Stream.of(""), shared.levels().stream())
                .flatMap(level -> Stream.of(
                        key("", "", level),
                        key(shared.policy(), "", level),
                        key(shared.policy(), shared.edition(), level)))
                .filter(key -> key != ALL) // all decisions together need no key
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The key that finds the fewest decisions of which some may match; none where nothing is asked for. */
    static Optional<Long> best(DecisionFilter filter) {
        if (filter.reference().isPresent()) {
            return filter.reference().map(SearchKeys::reference);
        }
        long key = hash(List.of(
                filter.policy().orElse(""),
                filter.edition().orElse(""),
                filter.level().orElse("")));
        return key == ALL ? Optional.empty() : Optional.of(key);
    }

    static long reference(String reference) {
        return hash(List.of("reference", reference));
    }

    static long policy(String policy) {
        return key(policy, "", "");
    }

    private static long key(String policy, String edition, String level) {
        return hash(List.of(policy, edition, level));
    }

    private static long hash(List<String> parts) {
        String joined = parts.stream().map(part -> part.length() + ":" + part).collect(Collectors.joining());
        return ByteBuffer.wrap(Digests.of(joined.getBytes(StandardCharsets.UTF_8)))
                .getLong();
    }

    private static final long ALL = hash(List.of("", "", ""));
}
