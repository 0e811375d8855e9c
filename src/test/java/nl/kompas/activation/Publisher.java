package nl.kompas.activation;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.activation.Activation.Origin;
import nl.kompas.activation.CaseCheck.Findings;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.catalogue.RulesFolder;

/** A process that publishes two versions of an edition in turn until it is killed. */
final class Publisher {

    /** What it says each time before it begins to publish. */
    static final String BEGINS = "begins";

    private static final int MORE_FILES = 20;

    private Publisher() {}

    /** Two versions in turn that differ in every rule file; each has files that the other has not. */
    static SortedMap<String, String> version(int round) {
        boolean even = round % 2 == 0;
        SortedMap<String, String> files = Port.files(even ? 15 : 30);
        for (int i = 0; i < MORE_FILES; i++) {
            files.put((i % 4 != 0 ? "more-" : even ? "even-" : "odd-") + i + ".drl", "// " + (even ? 15 : 30) + "\n");
        }
        return files;
    }

    /**
     * Publishes for ever.
     *
     * @param arguments the folder of a {@link Site}
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        Site site = new Site(folder.resolve("rules"), folder.resolve("data"));
        // The writing is what is interrupted: the less time goes elsewhere, the more often.
        LiveCatalogue catalogue = site.start(true, (candidate, before) -> new Findings(List.of(), List.of()));
        RulesFolder rules = new RulesFolder(site.rules());
        for (int round = rules.read(Port.EDITION).own().equals(version(0)) ? 1 : 0; true; round++) {
            EditionFiles files = new EditionFiles(Port.EDITION, version(round), new TreeMap<>(), List.of());
            String seen = rules.read(Port.EDITION).revision();
            System.out.println(BEGINS);
            Publication publication =
                    catalogue.publish(files, seen, new Author("anna", "round " + round, Origin.PUBLICATION));
            if (!(publication instanceof Publication.Published)) {
                throw new IllegalStateException(publication.toString());
            }
        }
    }
}
