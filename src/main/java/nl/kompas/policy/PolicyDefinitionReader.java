package nl.kompas.policy;

import static nl.kompas.policy.PolicyYaml.orEmpty;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kompas.policy.PolicyYaml.TableYaml;
import nl.kompas.policy.VocabularyReader.VocabularyYaml;

/** Reads all of an edition's files but its rules and cases. */
public final class PolicyDefinitionReader {

    private static final String DECLARATION = "policy.yaml";
    private static final String VOCABULARY = "vocabulary.yaml";
    private static final String REFERENCE = "reference.yaml";

    private static final Pattern TABLE_FILE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}\\.csv");

    private PolicyDefinitionReader() {}

    /**
     * The definition of an edition.
     *
     * @param files the edition's files, by name, as text
     * @param shared the tables that all policies share
     * @return nothing where something is wrong; then {@code faults} says what
     */
    public static Optional<PolicyDefinition> read(
            EditionId id, Map<String, String> files, Map<String, Table> shared, FaultCollector faultCollector) {
        String folder = id + "/";
        int before = faultCollector.count();
        Optional<PolicyYaml> policy = required(folder, DECLARATION, files, faultCollector)
                .flatMap(content -> YamlReader.read(folder + DECLARATION, content, PolicyYaml.class, faultCollector));
        Optional<VocabularyYaml> words = required(folder, VOCABULARY, files, faultCollector)
                .flatMap(
                        content -> YamlReader.read(folder + VOCABULARY, content, VocabularyYaml.class, faultCollector));
        if (policy.isEmpty() || words.isEmpty()) {
            return Optional.empty();
        }
        Declaration declaration = new DeclarationReader(folder + DECLARATION, faultCollector).read(policy.get());
        Set<String> questions = declaration.questions().keySet();
        Vocabulary vocabulary = new VocabularyReader(folder + VOCABULARY, questions, faultCollector).read(words.get());
        Map<String, Table> tables = new LinkedHashMap<>(shared);
        tables(folder, DECLARATION, policy.get().tables(), files, faultCollector)
                .forEach((name, table) -> {
                    if (tables.put(name, table) != null) {
                        faultCollector.add(
                                "table-name-taken",
                                FilePosition.of(folder + DECLARATION),
                                "De tabel `" + name + "` is er al.",
                                "The table `" + name + "` exists already.",
                                "Kies een andere naam.",
                                "Choose another name.");
                    }
                });
        new VocabularyReferences(folder + DECLARATION, vocabulary, faultCollector).check(declaration);
        return faultCollector.count() > before
                ? Optional.empty()
                : Optional.of(new PolicyDefinition(id, declaration, vocabulary, tables));
    }

    /** The tables that all policies share, from the files of the reference folder. */
    public static Map<String, Table> shared(String folder, Map<String, String> files, FaultCollector faultCollector) {
        return Optional.ofNullable(files.get(REFERENCE))
                .flatMap(content ->
                        YamlReader.read(folder + REFERENCE, content, PolicyYaml.Reference.class, faultCollector))
                .map(reference -> tables(folder, REFERENCE, reference.tables(), files, faultCollector))
                .orElse(Map.of());
    }

    private static Map<String, Table> tables(
            String folder,
            String declaration,
            Map<String, TableYaml> declared,
            Map<String, String> files,
            FaultCollector faultCollector) {
        Map<String, Table> tables = new LinkedHashMap<>();
        DeclarationChecks complete = new DeclarationChecks(folder + declaration, faultCollector);
        complete.ids("tables", orEmpty(declared).keySet());
        orEmpty(declared).forEach((name, table) -> {
            Set<String> columns = orEmpty(table.columns()).keySet();
            complete.word("tables." + name + ".file", table.file());
            complete.there("tables." + name + ".columns", !columns.isEmpty());
            complete.ids("tables." + name + ".columns", columns);
            complete.few("tables." + name + ".columns", columns.size(), EditionLimits.COLUMNS);
            Optional.ofNullable(table.file())
                    .filter(file -> plain(file, folder + declaration, files.get(declaration), name, faultCollector))
                    .flatMap(file -> required(folder, file, files, faultCollector))
                    .flatMap(content ->
                            new TableReader(name, folder + table.file(), faultCollector).read(table, content))
                    .ifPresent(read -> tables.put(name, read));
        });
        return tables;
    }

    /** Files are looked up by name among those of the folder, never on the disk; a path is refused for clarity. */
    private static boolean plain(
            String name, String declaration, String content, String table, FaultCollector faultCollector) {
        boolean plain = TABLE_FILE.matcher(name).matches();
        if (!plain) {
            int line = YamlReader.place(declaration, content, "tables." + table + ".file")
                    .map(FilePosition::line)
                    .orElse(0);
            faultCollector.add(
                    "table-file-name",
                    new FilePosition(declaration, line, 0),
                    "`" + name + "` is geen naam van een tabel.",
                    "`" + name + "` is no name of a table.",
                    "Noem een bestand in dezelfde map, zonder pad, dat op .csv eindigt.",
                    "Name a file in the same folder, without a path, that ends in .csv.");
        }
        return plain;
    }

    private static Optional<String> required(
            String folder, String name, Map<String, String> files, FaultCollector faultCollector) {
        if (!files.containsKey(name)) {
            faultCollector.add(
                    "file-missing",
                    FilePosition.of(folder + name),
                    "Dit bestand ontbreekt.",
                    "This file is missing.",
                    "Maak het zoals rules/README.md laat zien.",
                    "Make it as rules/README.md shows.");
        }
        return Optional.ofNullable(files.get(name));
    }
}
