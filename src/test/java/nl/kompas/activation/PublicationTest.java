package nl.kompas.activation;

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
import nl.kompas.activation.Activation.Origin;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.catalogue.RulesFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published stands in the folder and answers, as a whole or not at all. */
class PublicationTest {

    private static final Author AUTHOR = new Author("anna", "more room", Origin.PUBLICATION);

    @TempDir
    private Path folder;

    private Site site;
    private LiveCatalogue catalogue;

    @BeforeEach
    void startWithThresholdTen() {
        site = Site.with(folder, 10);
        catalogue = site.start();
    }

    @Test
    void whatIsPublishedAnswersAtOnceAndStandsInTheFolder() {
        SortedMap<String, String> files = Port.files(30);
        files.remove("cases/middle.json");
        files.put("more.drl", "// nothing yet\n");
        assertInstanceOf(Publication.Published.class, publish(files, current().revision()));
        assertEquals("do-not-engage", Site.advice(catalogue, 20));
        assertEquals(files, current().own());
        Activation last = site.journal().last(Port.EDITION).orElseThrow();
        assertEquals(AUTHOR, new Author(last.by(), last.reason(), last.origin()));
        assertEquals(current().revision(), last.revision());
        catalogue.refreshAll();
        assertEquals(2, site.activations());
    }

    @Test
    void whoDidNotSeeTheFolderAsItIsChangesNothing() {
        String seen = current().revision();
        site.write(Port.EDITION.toString(), Port.files(15));
        Publication publication = publish(Port.files(30), seen);
        assertEquals(
                current().revision(),
                assertInstanceOf(Publication.Overtaken.class, publication).revision());
        assertEquals(Port.files(15), current().own());
        assertEquals("From 10 ships on.", Site.text(catalogue, Port.EDITION));
        assertEquals(1, site.activations());
    }

    @Test
    void whatIsFaultyChangesNothing() {
        for (Map<String, String> files : List.of(Map.of("large.drl", "rule"), Port.files(200))) {
            SortedMap<String, String> faulty = Port.files(30);
            faulty.putAll(files);
            Publication publication = publish(faulty, current().revision());
            assertEquals(
                    1,
                    assertInstanceOf(Publication.Refused.class, publication)
                            .report()
                            .faults()
                            .size());
            assertEquals(Port.files(10), current().own());
            assertEquals("From 10 ships on.", Site.text(catalogue, Port.EDITION));
            assertEquals(1, site.activations());
        }
    }

    @Test
    void aPublicationThatWasBegunIsFinishedAtTheStart() {
        beginAndDie(30);
        LiveCatalogue restarted = site.start();
        assertEquals("do-not-engage", Site.advice(restarted, 20));
        assertEquals(Port.files(30), current().own());
        Activation last = site.journal().last(Port.EDITION).orElseThrow();
        assertEquals(AUTHOR, new Author(last.by(), last.reason(), last.origin()));
        site.start();
        assertEquals(2, site.activations());
    }

    @Test
    void aPublicationThatIsFinishedStandsBesideReferenceDataThatChangedMeanwhile() {
        beginAndDie(30);
        site.write("reference", Map.of("countries.csv", "country,eu\nDE,no\n"));
        site.start();
        Activation last = site.journal().last(Port.EDITION).orElseThrow();
        assertEquals(current().revision() + "anna", last.revision() + last.by());
        assertEquals(2, site.activations());
    }

    @Test
    void whatIsPublishedUsesTheReferenceDataOfNow() {
        site.write("reference", Map.of("countries.csv", "country,eu\nDE,no\n"));
        assertInstanceOf(
                Publication.Published.class, publish(Port.files(30), current().revision()));
        assertEquals(0, Site.answer(catalogue, Port.EDITION, 100).get("roles").size());
        catalogue.refreshAll();
        assertEquals(2, site.activations());
    }

    @Test
    void whatCouldNotBeWrittenIsWrittenAsSoonAsItCanBe() throws IOException {
        Path inTheWay = Files.createDirectories(site.file("more.drl/deep"));
        SortedMap<String, String> files = Port.files(30);
        files.put("more.drl", "// nothing yet\n");
        String seen = current().revision();
        assertThrows(UncheckedIOException.class, () -> publish(files, seen));
        assertThrows(UncheckedIOException.class, catalogue::refreshAll);
        assertEquals("From 10 ships on.", Site.text(catalogue, Port.EDITION));
        Files.delete(inTheWay);
        Files.delete(inTheWay.getParent());
        catalogue.refreshAll();
        assertEquals("From 30 ships on.", Site.text(catalogue, Port.EDITION));
        assertEquals(files, current().own());
    }

    /** What a crash leaves behind that comes when the first of the files is written. */
    private void beginAndDie(int threshold) {
        EditionFiles files = current(Port.files(threshold));
        new FileRuleSetStore(site.data()).keep(files);
        new Publications(site.data()).begin(files, AUTHOR);
        site.write("cases/large.json", files.own().get("cases/large.json"));
        site.write("host.drl", files.own().get("host.drl"));
    }

    private Publication publish(SortedMap<String, String> files, String seen) {
        return catalogue.publish(
                new EditionFiles(Port.EDITION, files, new TreeMap<>(Port.REFERENCE), List.of()), seen, AUTHOR);
    }

    private EditionFiles current() {
        return new RulesFolder(site.rules()).read(Port.EDITION);
    }

    private EditionFiles current(SortedMap<String, String> own) {
        return new EditionFiles(Port.EDITION, own, current().reference(), List.of());
    }
}
