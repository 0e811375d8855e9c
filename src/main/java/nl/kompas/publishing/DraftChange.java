package nl.kompas.publishing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.kompas.edition.EditionFiles;
import nl.kompas.publishing.Drafts.Change;

/** Works out what a change makes of a draft. */
final class DraftChange {

    private static final Pattern FILE =
            Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}\\.(drl|csv|yaml)|cases/[a-z0-9][a-z0-9._-]{0,99}\\.json");

    private DraftChange() {}

    /** What comes of changes that somebody made who saw the revision {@code expected}; nothing is kept yet. */
    static Change of(Draft current, String expected, Map<String, Optional<String>> changes, Instant at) {
        if (!current.files().revision().equals(expected)) {
            return new Change.Overtaken(current);
        }
        List<String> misnamed = changes.keySet().stream()
                .filter(name -> !FILE.matcher(name).matches())
                .sorted()
                .toList();
        if (!misnamed.isEmpty()) {
            return new Change.Misnamed(misnamed);
        }
        SortedMap<String, String> own = new TreeMap<>(current.files().own());
        changes.forEach(
                (name, content) -> content.ifPresentOrElse(text -> own.put(name, text), () -> own.remove(name)));
        EditionFiles files =
                new EditionFiles(current.files().id(), own, current.files().reference(), List.of());
        return new Change.Changed(new Draft(current.id(), current.base(), files, current.by(), at));
    }
}
