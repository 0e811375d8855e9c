package nl.kompas.publishing;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.EditionLoader;
import nl.kompas.edition.RulesFolder;
import nl.kompas.fixtures.PortThresholdEdition;
import nl.kompas.fixtures.PostgresDatabase;
import nl.kompas.publishing.Activation.Origin;
import nl.kompas.storage.Database;
import org.flywaydb.core.Flyway;

/** One of several services on one PostgreSQL, each with folders of its own; it follows the journal when it is told to. */
record Replica(ServiceFolders site, Database database, ReplicaCatalogue catalogue) {

    static final Author ANNA = new Author("anna", "more room", Origin.PUBLICATION);

    /** A replica that is started on folders as they are. */
    static Replica started(ServiceFolders site, PostgresDatabase postgresDatabase) {
        return started(site, postgresDatabase, ServiceFolders.cases());
    }

    /** The same, with a check of its own. */
    static Replica started(ServiceFolders site, PostgresDatabase postgresDatabase, CaseCheck cases) {
        Database database = database(postgresDatabase);
        ReplicaCatalogue catalogue = new ReplicaCatalogue(
                new RulesFolder(site.rules()),
                new EditionLoader(Clock.systemUTC()),
                new EditionValidator(new EditionLoader(Clock.systemUTC()), cases, true, Clock.systemUTC()),
                new RuleSetStore(database),
                new Journal(database),
                new PublicationLog(site.data()),
                Clock.systemUTC());
        catalogue.start();
        return new Replica(site, database, catalogue);
    }

    /** The database as the service uses it. */
    static Database database(PostgresDatabase postgresDatabase) {
        Flyway schema = Flyway.configure()
                .dataSource(postgresDatabase.source())
                .locations("db/postgresql")
                .load();
        return Database.shared(postgresDatabase.source(), schema::migrate);
    }

    /** The same folders after a restart of the service. */
    Replica restarted(PostgresDatabase postgresDatabase) {
        return started(site, postgresDatabase);
    }

    /** Publishes the made policy at a threshold, as somebody who sees the folder as it is. */
    Publication publish(int threshold) {
        return publish(threshold, files().revision());
    }

    /** Publishes the made policy at a threshold, as somebody who saw that revision. */
    Publication publish(int threshold, String seen) {
        return catalogue.publish(
                new EditionFiles(
                        PortThresholdEdition.EDITION,
                        PortThresholdEdition.files(threshold),
                        new TreeMap<>(),
                        List.of()),
                seen,
                ANNA);
    }

    /** What stands in the folder. */
    EditionFiles files() {
        return new RulesFolder(site.rules()).read(PortThresholdEdition.EDITION);
    }

    /** Saves files in the folder of the edition, and looks at it. */
    void save(SortedMap<String, String> files) {
        site.write(PortThresholdEdition.EDITION.toString(), files);
        catalogue.refreshAll();
    }

    /** Saves files that all policies share, and looks at them. */
    void saveReference(String name, String content) {
        site.write("reference", Map.of(name, content));
        catalogue.refreshAll();
    }

    /** By what the edition answers. */
    String text() {
        return ServiceFolders.text(catalogue, PortThresholdEdition.EDITION);
    }

    /** What was put in place, by the shared journal as it is now. */
    List<Activation> history() {
        return new Journal(database).of(PortThresholdEdition.EDITION);
    }

    /** A folder for a replica, with the made policy at a threshold. */
    static ServiceFolders site(Path folder, String name, int threshold) {
        return ServiceFolders.with(folder.resolve(name), threshold);
    }
}
