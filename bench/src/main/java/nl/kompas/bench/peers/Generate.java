package nl.kompas.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kompas.rule.RuleSet;

/** Writes the rules of the measured question for the peers, from the rule files that Kompas reads. */
final class Generate {

    private Generate() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path unit = Files.createDirectories(folder.resolve("unit/nl/kompas/peer/unit"));
        RuleSet rules = Measured.rules();
        Files.writeString(folder.resolve("policy.json"), PolicyFile.of(rules));
        Files.writeString(folder.resolve("zen.json"), JdmFile.of(Decisions.of(rules, Dialect.ZEN)));
        Files.writeString(folder.resolve("peer.dmn"), DmnFile.of(Decisions.of(rules, Dialect.FEEL)));
        Files.writeString(unit.resolve("CaseUnit.drl"), UnitFile.of(rules));
    }
}
