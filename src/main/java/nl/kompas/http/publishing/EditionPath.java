package nl.kompas.http.publishing;

import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.RulesFolder;
import nl.kompas.http.problems.ProblemType;
import nl.kompas.policy.EditionId;
import nl.kompas.publishing.RuleSetStore;

/** Finds what a path names, or answers 404. */
final class EditionPath {

    /** Below {@code /v1/policies}. */
    static final String EDITION = "/{policy}/editions/{edition}";

    private EditionPath() {}

    /** The files of an edition as they stand in the folder. */
    static EditionFiles files(RulesFolder folder, String policy, String edition) {
        EditionId id = new EditionId(policy, edition);
        if (!folder.editions().contains(id)) {
            throw ProblemType.NOT_FOUND.problem("There is no edition `" + id + "`.");
        }
        return folder.read(id);
    }

    /** The files of a rule set that answered. */
    static EditionFiles kept(RuleSetStore store, String policy, String edition, String revision) {
        return store.find(revision)
                .filter(files -> files.id().equals(new EditionId(policy, edition)))
                .orElseThrow(() -> ProblemType.NOT_FOUND.problem("No rule set `" + revision + "` is kept."));
    }
}
