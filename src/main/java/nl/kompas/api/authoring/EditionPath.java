package nl.kompas.api.authoring;

import nl.kompas.activation.RuleSetStore;
import nl.kompas.api.problems.ProblemType;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.catalogue.RulesFolder;
import nl.kompas.policy.EditionId;

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
