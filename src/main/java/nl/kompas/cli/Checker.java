package nl.kompas.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kompas.analysis.Lint;
import nl.kompas.drl.RuleSetBuilder;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.RulesFolder;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.FaultCollector;
import nl.kompas.publishing.RecordedCaseCheck;

/** Checks a rules folder as the service does, and reviews what answers. */
final class Checker {

    private final EditionLoader loader;
    private final RecordedCaseCheck cases;

    Checker(Clock clock) {
        this.loader = new EditionLoader(clock);
        this.cases = new RecordedCaseCheck(clock);
    }

    CheckResult inspect(Path path) {
        RulesFolder folder = new RulesFolder(path);
        List<CheckResult.Checked> checked = new ArrayList<>();
        List<CheckNotice> notices = new ArrayList<>();
        for (EditionId id : folder.editions()) {
            EditionFiles files = folder.read(id);
            EditionState state = loader.load(files);
            state.faults().forEach(fault -> notices.add(CheckNotice.of(fault)));
            Optional<Edition> edition = state.active();
            edition.ifPresent(good -> notices.addAll(review(good)));
            checked.add(new CheckResult.Checked(
                    id,
                    edition.map(Edition::hash),
                    edition.map(good -> good.rules().size()).orElse(0),
                    edition.map(good -> files.own(".json").size()).orElse(0)));
        }
        return new CheckResult(path, checked, notices);
    }

    private List<CheckNotice> review(Edition edition) {
        List<CheckNotice> notices = new ArrayList<>();
        cases.check(edition, Optional.empty()).failing().forEach(fault -> notices.add(CheckNotice.of(fault)));
        var sets = new RuleSetBuilder(edition.definition(), new FaultCollector()).read(edition.rules());
        Lint.of(edition.definition(), edition.rules(), sets, edition.files().own())
                .forEach(warning -> notices.add(CheckNotice.of(warning)));
        return notices;
    }
}
