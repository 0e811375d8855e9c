package nl.kompas.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kompas.edition.EditionState;
import nl.kompas.edition.RulesFolder;
import nl.kompas.edition.Snapshot;

/**
 * What the paths on a command line stand for.
 *
 * @param rulesFolders those that are rules folders
 * @param origins where all their recorded cases stand, in the order of the paths
 * @param strange those where there can be no recorded case
 */
record InputPaths(List<Path> rulesFolders, List<CaseOrigin> origins, List<String> strange) {

    /** Looks at each path. */
    static InputPaths of(List<String> paths) throws IOException {
        InputPaths given = new InputPaths(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (String path : paths) {
            List<CaseOrigin> origins = path.equals(InputCase.STANDARD_INPUT)
                    ? List.of(new CaseOrigin.StandardInput())
                    : given.origins(Path.of(path));
            given.origins.addAll(origins);
            if (origins.isEmpty()) {
                given.strange.add(path);
            }
        }
        return given;
    }

    private List<CaseOrigin> origins(Path path) throws IOException {
        if (isRulesFolder(path)) {
            rulesFolders.add(path);
            return new RulesFolder(path)
                    .editions().stream()
                            .<CaseOrigin>map(id -> new CaseOrigin.OfEdition(path, id))
                            .toList();
        }
        if (Files.isDirectory(path)) {
            try (Stream<Path> files = Files.walk(path)) {
                return files.filter(file -> file.toString().endsWith(".json"))
                        .sorted()
                        .<CaseOrigin>map(CaseOrigin.OneFile::new)
                        .toList();
            }
        }
        if (!Files.isReadable(path)) {
            return List.of();
        }
        String name = path.toString();
        return List.of(
                name.endsWith(".ndjson") || name.endsWith(".jsonl")
                        ? new CaseOrigin.LineFile(path)
                        : new CaseOrigin.OneFile(path));
    }

    /**
     * The origins of cases for which there is an answer.
     *
     * @param instead the edition that is to answer all cases; without it, cases that stand with an edition take that one
     */
    List<CaseOrigin> answerable(Snapshot editions, Optional<EditionState> instead) {
        if (instead.isPresent()) {
            return instead.get().active().isPresent() ? origins : List.of();
        }
        return origins.stream()
                .filter(origin -> !(origin instanceof CaseOrigin.OfEdition own)
                        || editions.state(own.id()).isEmpty()
                        || editions.answering(own.id()).isPresent())
                .toList();
    }

    /** A folder of cases may have folders in it too, but none that declares a policy. */
    private static boolean isRulesFolder(Path path) {
        RulesFolder folder = new RulesFolder(path);
        return folder.editions().stream()
                .anyMatch(id -> Files.exists(folder.of(id).resolve("policy.yaml")));
    }
}
