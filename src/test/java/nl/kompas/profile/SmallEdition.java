package nl.kompas.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.catalogue.EditionLoader;
import nl.kompas.fixtures.RuleText;
import nl.kompas.policy.Fault;
import nl.kompas.policy.Faults;
import nl.kompas.policy.Framework;
import nl.kompas.policy.SmallPolicy;
import nl.kompas.rule.Rule;

/** The edition of {@link SmallPolicy}, to put rules in. */
public final class SmallEdition {

    public static final String DRL = "port/2024/rules.drl";

    private SmallEdition() {}

    /** Writes the edition with that one rule file below a rules folder. */
    public static void write(Path root, String drl) throws IOException {
        Path folder = Files.createDirectories(root.resolve("port").resolve("2024"));
        for (Map.Entry<String, String> file : SmallPolicy.FILES.entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        Files.writeString(folder.resolve("rules.drl"), drl);
    }

    /** A rule with everything that it needs, with those conditions, from line 8, and statements, two lines below them. */
    public static String rule(String when, String then) {
        return rule("T-1", when, then);
    }

    /** Such a rule with an id of its own, which is its title too. */
    public static String rule(String id, String when, String then) {
        return RuleText.of(id, when, then);
    }

    /** All faults of the edition with that one rule file. */
    public static List<Fault> faults(String drl) {
        return faults(Map.of("rules.drl", drl));
    }

    /** All faults of the edition with that one rule file, which is screened before it is read. */
    public static List<Fault> screened(String drl) {
        SortedMap<String, String> files = new TreeMap<>(SmallPolicy.FILES);
        files.put("rules.drl", drl);
        EditionFiles edition = new EditionFiles(SmallPolicy.ID, files, new TreeMap<>(), List.of());
        return new EditionLoader(Clock.systemUTC()).load(edition).faults();
    }

    /** All faults of the edition with those rule files, which nothing screens before they are read. */
    public static List<Fault> faults(Map<String, String> drl) {
        Faults faults = new Faults();
        Framework framework = SmallPolicy.framework();
        List<Rule> rules = new DrlReader(framework, faults).read(new TreeMap<>(drl));
        if (faults.none()) {
            new RuleSetReader(framework, faults).read(rules);
        }
        return faults.all();
    }
}
