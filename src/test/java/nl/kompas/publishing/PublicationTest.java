package nl.kompas.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.RulesFolder;
import nl.kompas.fixtures.PortThresholdEdition;
import nl.kompas.publishing.Activation.Origin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published stands in the folder and answers, as a whole or not at all. */
class PublicationTest {

    private static final Author AUTHOR = new Author("anna", "more room", Origin.PUBLICATION);

    @TempDir
    private Path folder;

    private ServiceFolders serviceFolders;
    private LiveCatalogue catalogue;

    @BeforeEach
    void startWithThresholdTen() {
        serviceFolders = ServiceFolders.with(folder, 10);
        catalogue = serviceFolders.start();
    }

    @Test
    void whatIsPublishedAnswersAtOnceAndStandsInTheFolder() {
        SortedMap<String, String> files = PortThresholdEdition.files(30);
        files.remove("cases/middle.json");
        files.put("more.drl", "// nothing yet\n");
        assertInstanceOf(Publication.Published.class, publish(files, current().revision()));
        assertEquals("do-not-engage", ServiceFolders.advice(catalogue, 20));
        assertEquals(files, current().own());
        Activation last =
                serviceFolders.journal().last(PortThresholdEdition.EDITION).orElseThrow();
        assertEquals(AUTHOR, new Author(last.by(), last.reason(), last.origin()));
        assertEquals(current().revision(), last.revision());
        catalogue.refreshAll();
        assertEquals(2, serviceFolders.activations());
    }

    @Test
    void whoDidNotSeeTheFolderAsItIsChangesNothing() {
        String seen = current().revision();
        serviceFolders.write(PortThresholdEdition.EDITION.toString(), PortThresholdEdition.files(15));
        Publication publication = publish(PortThresholdEdition.files(30), seen);
        assertEquals(
                current().revision(),
                assertInstanceOf(Publication.Overtaken.class, publication).revision());
        assertEquals(PortThresholdEdition.files(15), current().own());
        assertEquals("From 10 ships on.", ServiceFolders.text(catalogue, PortThresholdEdition.EDITION));
        assertEquals(1, serviceFolders.activations());
    }

    @Test
    void whatIsFaultyChangesNothing() {
        for (Map<String, String> files : List.of(Map.of("large.drl", "rule"), PortThresholdEdition.files(200))) {
            SortedMap<String, String> faulty = PortThresholdEdition.files(30);
            faulty.putAll(files);
            Publication publication = publish(faulty, current().revision());
            assertEquals(
                    1,
                    assertInstanceOf(Publication.Refused.class, publication)
                            .report()
                            .faults()
                            .size());
            assertEquals(PortThresholdEdition.files(10), current().own());
            assertEquals("From 10 ships on.", ServiceFolders.text(catalogue, PortThresholdEdition.EDITION));
            assertEquals(1, serviceFolders.activations());
        }
    }

    @Test
    void aPublicationThatWasBegunIsFinishedAtTheStart() {
        beginAndDie(30);
        LiveCatalogue restarted = serviceFolders.start();
        assertEquals("do-not-engage", ServiceFolders.advice(restarted, 20));
        assertEquals(PortThresholdEdition.files(30), current().own());
        Activation last =
                serviceFolders.journal().last(PortThresholdEdition.EDITION).orElseThrow();
        assertEquals(AUTHOR, new Author(last.by(), last.reason(), last.origin()));
        serviceFolders.start();
        assertEquals(2, serviceFolders.activations());
    }

    @Test
    void aPublicationThatIsFinishedStandsBesideReferenceDataThatChangedMeanwhile() {
        beginAndDie(30);
        serviceFolders.write("reference", Map.of("countries.csv", "country,eu\nDE,no\n"));
        serviceFolders.start();
        Activation last =
                serviceFolders.journal().last(PortThresholdEdition.EDITION).orElseThrow();
        assertEquals(current().revision() + "anna", last.revision() + last.by());
        assertEquals(2, serviceFolders.activations());
    }

    @Test
    void whatIsPublishedUsesTheReferenceDataOfNow() {
        serviceFolders.write("reference", Map.of("countries.csv", "country,eu\nDE,no\n"));
        assertInstanceOf(
                Publication.Published.class,
                publish(PortThresholdEdition.files(30), current().revision()));
        assertEquals(
                0,
                ServiceFolders.answer(catalogue, PortThresholdEdition.EDITION, 100)
                        .get("roles")
                        .size());
        catalogue.refreshAll();
        assertEquals(2, serviceFolders.activations());
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenAsSoonAsItCanBe() throws IOException {
        Path inTheWay = Files.createDirectories(serviceFolders.file("more.drl/deep"));
        SortedMap<String, String> files = PortThresholdEdition.files(30);
        files.put("more.drl", "// nothing yet\n");
        String seen = current().revision();
        assertThrows(UncheckedIOException.class, () -> publish(files, seen));
        assertThrows(UncheckedIOException.class, catalogue::refreshAll);
        assertEquals("From 10 ships on.", ServiceFolders.text(catalogue, PortThresholdEdition.EDITION));
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        catalogue.refreshAll();
        assertEquals("From 30 ships on.", ServiceFolders.text(catalogue, PortThresholdEdition.EDITION));
        assertEquals(files, current().own());
    }

    /** What a crash leaves behind that comes when the first of the files is written. */
    private void beginAndDie(int threshold) {
        EditionFiles files = current(PortThresholdEdition.files(threshold));
        new PublicationLog(serviceFolders.data()).begin(files, AUTHOR);
        serviceFolders.write("cases/large.json", files.own().get("cases/large.json"));
        serviceFolders.write("host.drl", files.own().get("host.drl"));
    }

    private Publication publish(SortedMap<String, String> files, String seen) {
        return catalogue.publish(
                new EditionFiles(
                        PortThresholdEdition.EDITION, files, new TreeMap<>(PortThresholdEdition.REFERENCE), List.of()),
                seen,
                AUTHOR);
    }

    private EditionFiles current() {
        return new RulesFolder(serviceFolders.rules()).read(PortThresholdEdition.EDITION);
    }

    private EditionFiles current(SortedMap<String, String> own) {
        return new EditionFiles(PortThresholdEdition.EDITION, own, current().reference(), List.of());
    }
}
