package nl.kompas.publishing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kompas.edition.Edition;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.ValidationReport;
import nl.kompas.policy.Fault;
import nl.kompas.policy.Text;
import nl.kompas.publishing.CaseCheck.Findings;

/** Finds whether files of an edition are good enough to answer: they are without faults, and their recorded cases pass. */
public final class EditionValidator {

    private final EditionLoader loader;
    private final CaseCheck cases;
    private final boolean failingCasesBlock;
    private final Clock clock;

    /** An examiner; where failing cases do not block, they are told and files answer all the same. */
    public EditionValidator(EditionLoader loader, CaseCheck cases, boolean failingCasesBlock, Clock clock) {
        this.loader = loader;
        this.cases = cases;
        this.failingCasesBlock = failingCasesBlock;
        this.clock = clock;
    }

    /** How an edition would stand with these files, beside what answers now. */
    EditionState examine(EditionFiles files, Optional<Edition> before) {
        if (files.own().isEmpty()) {
            return new EditionState(files.id(), Optional.empty(), Optional.empty(), gone(files));
        }
        EditionState loaded = loader.load(files);
        if (loaded.active().isEmpty()) {
            return loaded;
        }
        Findings findings = cases.check(loaded.active().get(), before);
        boolean accepted = findings.failing().isEmpty() || !failingCasesBlock;
        ValidationReport validationReport = new ValidationReport(
                files.revision(), clock.instant(), accepted, findings.failing(), findings.changed());
        return new EditionState(
                files.id(),
                loaded.active().filter(any -> accepted),
                loaded.since().filter(any -> accepted),
                validationReport);
    }

    private ValidationReport gone(EditionFiles files) {
        List<Fault> faults = new ArrayList<>(files.unread());
        faults.add(new Fault(
                "files-missing",
                files.id().toString(),
                0,
                0,
                new Text("De map van deze editie is weg of leeg.", "The folder of this edition is gone or empty."),
                new Text(
                        "Zet de bestanden terug, of zet met `until` in policy.yaml een einde aan de editie.",
                        "Put the files back, or end the edition with `until` in policy.yaml.")));
        return new ValidationReport(files.revision(), clock.instant(), false, faults, List.of());
    }
}
