package nl.kompas.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.Faults;
import nl.kompas.policy.Place;
import nl.kompas.policy.Text;

/** The folder with all policies. */
final class RulesFolder {

    static final String REFERENCE = "reference";

    private final Path root;

    RulesFolder(Path root) {
        this.root = root;
    }

    /** The editions that have a folder, by policy and edition. */
    List<EditionId> editions() {
        List<EditionId> editions = new ArrayList<>();
        for (Path policy : folders(root)) {
            if (!policy.getFileName().toString().equals(REFERENCE)) {
                folders(policy).forEach(edition -> editions.add(
                        new EditionId(policy.getFileName().toString(), edition.getFileName().toString())));
            }
        }
        editions.sort(null);
        return editions;
    }

    private static List<Path> folders(Path folder) {
        return list(folder)
                .filter(Files::isDirectory)
                .filter(path -> !path.getFileName().toString().startsWith("."))
                .toList();
    }

    /** The files directly in a folder that hold rules, tables or declarations, by name; what is no UTF-8 is a fault. */
    Map<String, String> files(String folder, Faults faults) {
        Map<String, String> files = new TreeMap<>();
        list(root.resolve(folder))
                .filter(Files::isRegularFile)
                .filter(path -> path.getFileName().toString().matches("[^.].*\\.(drl|csv|yaml)"))
                .forEach(path -> read(path, folder, faults, files));
        return files;
    }

    private static void read(Path path, String folder, Faults faults, Map<String, String> files) {
        String name = path.getFileName().toString();
        try {
            byte[] bytes = Files.readAllBytes(path);
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            files.put(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            faults.add(
                    "not-utf-8",
                    Place.of(folder + "/" + name),
                    new Text("Dit bestand is geen UTF-8.", "This file is not UTF-8."),
                    new Text("Bewaar het als UTF-8.", "Save it as UTF-8."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
