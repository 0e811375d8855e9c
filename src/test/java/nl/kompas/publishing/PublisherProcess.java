package nl.kompas.publishing;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.RulesFolder;
import nl.kompas.fixtures.PortThresholdEdition;
import nl.kompas.publishing.Activation.Origin;
import nl.kompas.publishing.CaseCheck.Findings;

/** A process that publishes two versions of an edition in turn until it is killed. */
final class PublisherProcess {

    /** What it says each time before it begins to publish. */
    static final String BEGINS = "begins";

    private static final int MORE_FILES = 20;

    private PublisherProcess() {}

    /** Two versions in turn that differ in every rule file; each has files that the other has not. */
    static SortedMap<String, String> version(int round) {
        boolean even = round % 2 == 0;
        SortedMap<String, String> files = PortThresholdEdition.files(even ? 15 : 30);
        for (int i = 0; i < MORE_FILES; i++) {
            files.put((i % 4 != 0 ? "more-" : even ? "even-" : "odd-") + i + ".drl", "// " + (even ? 15 : 30) + "\n");
        }
        return files;
    }

    /**
     * Publishes for ever.
     *
     * @param arguments the folder of a {@link ServiceFolders}
     */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments[0]);
        ServiceFolders serviceFolders = new ServiceFolders(folder.resolve("rules"), folder.resolve("data"));
        // The writing is what is interrupted: the less time goes elsewhere, the more often.
        LiveCatalogue catalogue = serviceFolders.start(true, (candidate, before) -> new Findings(List.of(), List.of()));
        RulesFolder rules = new RulesFolder(serviceFolders.rules());
        for (int round = rules.read(PortThresholdEdition.EDITION).own().equals(version(0)) ? 1 : 0; true; round++) {
            EditionFiles files =
                    new EditionFiles(PortThresholdEdition.EDITION, version(round), new TreeMap<>(), List.of());
            String seen = rules.read(PortThresholdEdition.EDITION).revision();
            System.out.println(BEGINS);
            Publication publication =
                    catalogue.publish(files, seen, new Author("anna", "round " + round, Origin.PUBLICATION));
            if (!(publication instanceof Publication.Published)) {
                throw new IllegalStateException(publication.toString());
            }
        }
    }
}
