package nl.kompas.edition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kompas.policy.EditionId;
import nl.kompas.policy.EditionLimits;
import nl.kompas.policy.FaultCollector;

/** The folder with all policies. */
public final class RulesFolder {

    static final String REFERENCE = "reference";

    private static final Pattern RULES = Pattern.compile("[^.].*\\.(drl|csv|yaml)", Pattern.DOTALL);
    private static final Pattern CASE = Pattern.compile("[^.].*\\.json", Pattern.DOTALL);

    /** Entries of one folder that are looked at, whatever they are. */
    private static final int MOST_ENTRIES = 10 * EditionLimits.FILES;

    private final Path root;

    /** The folder at that path. */
    public RulesFolder(Path root) {
        this.root = root;
    }

    /** The editions that have a folder, by policy and edition. */
    public List<EditionId> editions() {
        List<EditionId> editions = new ArrayList<>();
        for (Path policy : folders(root)) {
            if (!policy.getFileName().toString().equals(REFERENCE)) {
                folders(policy)
                        .forEach(edition -> editions.add(new EditionId(
                                policy.getFileName().toString(),
                                edition.getFileName().toString())));
            }
        }
        editions.sort(null);
        return editions;
    }

    /** Where an edition's files stand. */
    public Path of(EditionId id) {
        return root.resolve(id.policy()).resolve(id.edition());
    }

    private static List<Path> folders(Path folder) {
        return list(folder)
                .filter(Files::isDirectory)
                .filter(path -> !path.getFileName().toString().startsWith("."))
                .toList();
    }

    /** The files of an edition as they are now. */
    public EditionFiles read(EditionId id) {
        FaultCollector faultCollector = new FaultCollector();
        FileReader reader = new FileReader(root, faultCollector);
        SortedMap<String, String> reference = reference(reader);
        SortedMap<String, String> own = new TreeMap<>();
        read(of(id), id + "/", "", RULES, own, reader);
        read(of(id).resolve("cases"), id + "/", "cases/", CASE, own, reader);
        return new EditionFiles(id, own, reference, faultCollector.all());
    }

    private SortedMap<String, String> reference(FileReader reader) {
        SortedMap<String, String> reference = new TreeMap<>();
        read(root.resolve(REFERENCE), REFERENCE + "/", "", RULES, reference, reader);
        return reference;
    }

    private static void read(
            Path folder,
            String shownAs,
            String prefix,
            Pattern names,
            SortedMap<String, String> files,
            FileReader reader) {
        if (Files.isDirectory(folder) && reader.inside(folder, shownAs + prefix)) {
            list(folder)
                    .filter(path -> names.matcher(path.getFileName().toString()).matches())
                    // One more than there may be, so that it shows.
                    .limit(EditionLimits.FILES + 1L)
                    .forEach(path -> {
                        String name = prefix + path.getFileName();
                        reader.read(path, shownAs + name).ifPresent(text -> files.put(name, text));
                    });
        }
    }

    /** Makes an edition's folder hold exactly these files; each is replaced in one step. */
    public void write(EditionFiles files) {
        write(of(files.id()), read(files.id()).own(), files.own());
    }

    /** Makes the folder that all policies share hold exactly these files; each is replaced in one step. */
    public void writeReference(SortedMap<String, String> files) {
        write(root.resolve(REFERENCE), reference(new FileReader(root, new FaultCollector())), files);
    }

    private static void write(Path folder, SortedMap<String, String> present, SortedMap<String, String> wanted) {
        try {
            for (Map.Entry<String, String> file : wanted.entrySet()) {
                if (!file.getValue().equals(present.get(file.getKey()))) {
                    DurableFile.write(
                            folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
                }
            }
            for (String name : present.keySet()) {
                if (!wanted.containsKey(name)) {
                    DurableFile.delete(folder.resolve(name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.limit(MOST_ENTRIES).sorted().toList().stream();
        } catch (NoSuchFileException e) {
            return Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
