package nl.kompas.replay;

import java.util.List;
import java.util.Optional;
import nl.kompas.edition.Catalogue;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.RulesFolder;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Fault;
import nl.kompas.publishing.Draft;
import nl.kompas.publishing.Drafts;
import nl.kompas.publishing.Journal;
import nl.kompas.publishing.RuleSetStore;

/** Finds the rules to replay by: what answers now, a rule set that ever answered, or a draft. */
public final class ReplayTargets {

    private final Catalogue catalogue;
    private final Journal journal;
    private final RuleSetStore store;
    private final Drafts drafts;
    private final RulesFolder folder;
    private final EditionLoader loader;

    /** What came of looking. */
    public sealed interface Found {

        /** Cases can be answered by it. */
        record Ready(ReplayTarget target) implements Found {}

        /** There is no such thing; {@code what} names the part of the target that is wrong. */
        record Missing(String what) implements Found {}

        /** It is there, and its files have faults. */
        record Faulty(List<Fault> faults) implements Found {}
    }

    /** Looks there; rules that do not answer now are loaded. */
    public ReplayTargets(
            Catalogue catalogue,
            Journal journal,
            RuleSetStore store,
            Drafts drafts,
            RulesFolder folder,
            EditionLoader loader) {
        this.catalogue = catalogue;
        this.journal = journal;
        this.store = store;
        this.drafts = drafts;
        this.folder = folder;
        this.loader = loader;
    }

    /** The edition as it answers callers now. */
    public Found answering(EditionId id) {
        return catalogue
                .now()
                .answering(id)
                .<Found>map(edition -> new Found.Ready(new ReplayTarget(edition, Optional.empty(), Optional.empty())))
                .orElse(new Found.Missing("edition"));
    }

    /** A rule set that ever answered, by its hash or by its revision. */
    public Found kept(EditionId id, String ruleset) {
        return files(id, ruleset).map(files -> loaded(files, Optional.empty())).orElse(new Found.Missing("ruleset"));
    }

    /** A draft as it stands, beside the reference files of now. */
    public Found draft(EditionId id, String draft) {
        return drafts.find(id, draft)
                .map(Draft::files)
                .map(files -> loaded(files.beside(folder.read(id).reference()), Optional.of(draft)))
                .orElse(new Found.Missing("draft"));
    }

    /** The rules with that hash, if they are still at hand. */
    Optional<Edition> withHash(EditionId id, String hash) {
        Optional<Edition> now =
                catalogue.now().answering(id).filter(edition -> edition.hash().equals(hash));
        return now.isPresent()
                ? now
                : files(id, hash).flatMap(files -> loader.load(files).active());
    }

    private Optional<EditionFiles> files(EditionId id, String ruleset) {
        return journal.of(id).stream()
                .filter(each ->
                        each.ruleset().equals(ruleset) || each.revision().equals(ruleset))
                .reduce((earlier, later) -> later)
                .flatMap(activation -> store.find(activation.revision()));
    }

    private Found loaded(EditionFiles files, Optional<String> draft) {
        EditionState state = loader.load(files);
        if (state.active().isEmpty()) {
            return new Found.Faulty(state.faults());
        }
        Optional<Edition> now = catalogue.now().answering(files.id());
        return new Found.Ready(new ReplayTarget(state.active().get(), draft, now));
    }
}
