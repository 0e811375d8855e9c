package nl.kompas.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kompas.cli.CheckNotice.Severity;
import nl.kompas.edition.EditionState;
import nl.kompas.policy.EditionId;

/**
 * What came of checking a rules folder.
 *
 * @param folder as it was named
 * @param editions every edition in it
 * @param notices each once, by file and line
 */
record CheckResult(Path folder, List<Checked> editions, List<CheckNotice> notices) {

    private static final Comparator<CheckNotice> ORDER = Comparator.comparing(
                    (CheckNotice checkNotice) -> checkNotice.place().file())
            .thenComparing(checkNotice -> checkNotice.place().line())
            .thenComparing(checkNotice -> checkNotice.place().column());

    /** Puts the notices in order; those of tables that all policies share turn up with every edition. */
    CheckResult {
        notices = notices.stream().distinct().sorted(ORDER).toList();
    }

    /**
     * An edition that was checked.
     *
     * @param ruleset the hash of what its rules say, empty where they cannot be read
     * @param rules how many there are, 0 where they cannot be read
     * @param cases how many recorded cases were replayed
     */
    record Checked(EditionId id, Optional<String> ruleset, int rules, int cases) {}

    /** What keeps editions of a folder from answering. */
    static CheckResult ofFaults(Path folder, List<EditionState> states) {
        return new CheckResult(
                folder,
                states.stream()
                        .map(state -> new Checked(state.id(), Optional.empty(), 0, 0))
                        .toList(),
                states.stream()
                        .flatMap(state -> state.faults().stream())
                        .map(CheckNotice::of)
                        .toList());
    }

    /** The notices of one severity. */
    List<CheckNotice> notices(Severity severity) {
        return notices.stream()
                .filter(checkNotice -> checkNotice.severity() == severity)
                .toList();
    }

    /** Where the file of a notice is found from where the command was given; with forward slashes. */
    String path(CheckNotice checkNotice) {
        return path(folder, checkNotice.place().file());
    }

    /** Where a file of a rules folder is found from where the command was given; with forward slashes. */
    static String path(Path folder, String file) {
        return folder.resolve(file).normalize().toString().replace('\\', '/');
    }
}
