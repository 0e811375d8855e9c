package nl.kompas.activation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kompas.activation.CaseCheck.Findings;
import nl.kompas.catalogue.Edition;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.catalogue.EditionLoader;
import nl.kompas.catalogue.EditionState;
import nl.kompas.catalogue.Report;
import nl.kompas.policy.Fault;
import nl.kompas.policy.Text;

/** Finds whether files of an edition are good enough to answer: they are without faults, and their recorded cases pass. */
public final class Examiner {

    private final EditionLoader loader;
    private final CaseCheck cases;
    private final boolean failingCasesBlock;
    private final Clock clock;

    /** An examiner; where failing cases do not block, they are told and files answer all the same. */
    public Examiner(EditionLoader loader, CaseCheck cases, boolean failingCasesBlock, Clock clock) {
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
        Report report = new Report(files.revision(), clock.instant(), accepted, findings.failing(), findings.changed());
        return new EditionState(
                files.id(),
                loaded.active().filter(any -> accepted),
                loaded.since().filter(any -> accepted),
                report);
    }

    private Report gone(EditionFiles files) {
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
        return new Report(files.revision(), clock.instant(), false, faults, List.of());
    }
}
