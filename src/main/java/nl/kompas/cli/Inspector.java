package nl.kompas.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kompas.activation.RecordedCaseCheck;
import nl.kompas.catalogue.Edition;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.catalogue.EditionLoader;
import nl.kompas.catalogue.EditionState;
import nl.kompas.catalogue.Replay;
import nl.kompas.catalogue.RulesFolder;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Faults;
import nl.kompas.profile.RuleSetReader;
import nl.kompas.review.Review;

/** Checks a rules folder as the service does, and reviews what answers. */
final class Inspector {

    private final EditionLoader loader;
    private final RecordedCaseCheck cases;

    Inspector(Clock clock) {
        this.loader = new EditionLoader(clock);
        this.cases = new RecordedCaseCheck(new Replay(clock));
    }

    Inspection inspect(Path path) {
        RulesFolder folder = new RulesFolder(path);
        List<Inspection.Checked> checked = new ArrayList<>();
        List<Notice> notices = new ArrayList<>();
        for (EditionId id : folder.editions()) {
            EditionFiles files = folder.read(id);
            EditionState state = loader.load(files);
            state.faults().forEach(fault -> notices.add(Notice.of(fault)));
            Optional<Edition> edition = state.active();
            edition.ifPresent(good -> notices.addAll(review(good)));
            checked.add(new Inspection.Checked(
                    id,
                    edition.map(Edition::hash),
                    edition.map(good -> good.rules().size()).orElse(0),
                    edition.map(good -> files.own(".json").size()).orElse(0)));
        }
        return new Inspection(path, checked, notices);
    }

    private List<Notice> review(Edition edition) {
        List<Notice> notices = new ArrayList<>();
        cases.check(edition, Optional.empty()).failing().forEach(fault -> notices.add(Notice.of(fault)));
        var sets = new RuleSetReader(edition.framework(), new Faults()).read(edition.rules());
        Review.of(edition.framework(), edition.rules(), sets, edition.files().own())
                .forEach(warning -> notices.add(Notice.of(warning)));
        return notices;
    }
}
