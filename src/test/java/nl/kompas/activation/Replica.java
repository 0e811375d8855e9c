package nl.kompas.activation;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.activation.Activation.Origin;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.catalogue.EditionLoader;
import nl.kompas.catalogue.RulesFolder;
import nl.kompas.storage.Database;
import nl.kompas.storage.Postgres;
import org.flywaydb.core.Flyway;

/** One of several services on one PostgreSQL, each with folders of its own; it follows the journal when it is told to. */
record Replica(Site site, Database database, ReplicaCatalogue catalogue) {

    static final Author ANNA = new Author("anna", "more room", Origin.PUBLICATION);

    /** A replica that is started on folders as they are. */
    static Replica started(Site site, Postgres postgres) {
        return started(site, postgres, Site.cases());
    }

    /** The same, with a check of its own. */
    static Replica started(Site site, Postgres postgres, CaseCheck cases) {
        Database database = database(postgres);
        ReplicaCatalogue catalogue = new ReplicaCatalogue(
                new RulesFolder(site.rules()),
                new EditionLoader(Clock.systemUTC()),
                new Examiner(new EditionLoader(Clock.systemUTC()), cases, true, Clock.systemUTC()),
                new SharedRuleSetStore(database, new FileRuleSetStore(site.data())),
                new SharedJournal(database),
                new Publications(site.data()),
                Clock.systemUTC());
        catalogue.start();
        return new Replica(site, database, catalogue);
    }

    /** The database as the service uses it. */
    static Database database(Postgres postgres) {
        Flyway schema = Flyway.configure()
                .dataSource(postgres.source())
                .locations("db/postgresql")
                .load();
        return Database.shared(postgres.source(), schema::migrate);
    }

    /** The same folders after a restart of the service. */
    Replica restarted(Postgres postgres) {
        return started(site, postgres);
    }

    /** Publishes the made policy at a threshold, as somebody who sees the folder as it is. */
    Publication publish(int threshold) {
        return publish(threshold, files().revision());
    }

    /** Publishes the made policy at a threshold, as somebody who saw that revision. */
    Publication publish(int threshold, String seen) {
        return catalogue.publish(
                new EditionFiles(Port.EDITION, Port.files(threshold), new TreeMap<>(), List.of()), seen, ANNA);
    }

    /** What stands in the folder. */
    EditionFiles files() {
        return new RulesFolder(site.rules()).read(Port.EDITION);
    }

    /** Saves files in the folder of the edition, and looks at it. */
    void save(SortedMap<String, String> files) {
        site.write(Port.EDITION.toString(), files);
        catalogue.refreshAll();
    }

    /** Saves files that all policies share, and looks at them. */
    void saveReference(String name, String content) {
        site.write("reference", Map.of(name, content));
        catalogue.refreshAll();
    }

    /** By what the edition answers. */
    String text() {
        return Site.text(catalogue, Port.EDITION);
    }

    /** What was put in place, by the shared journal as it is now. */
    List<Activation> history() {
        return new SharedJournal(database).of(Port.EDITION);
    }

    /** A folder for a replica, with the made policy at a threshold. */
    static Site site(Path folder, String name, int threshold) {
        return Site.with(folder.resolve(name), threshold);
    }
}
