package nl.kompas.app;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.arc.InjectableInstance;
import io.quarkus.flyway.FlywayDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.kompas.edition.DurableFile;
import nl.kompas.publishing.DataFolderMigration;
import nl.kompas.storage.Database;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/** Picks the database that was set. */
@ApplicationScoped
class DatabaseBean {

    private static final String EMBEDDED = "embedded";
    private static final String POSTGRESQL = "postgresql";

    @Produces
    @Singleton
    Database database(
            @ConfigProperty(name = "quarkus.datasource.postgresql.active") boolean postgresql,
            @ConfigProperty(name = "kompas.data.path") Path data,
            @DataSource(EMBEDDED) InjectableInstance<AgroalDataSource> embeddedSource,
            @FlywayDataSource(EMBEDDED) InjectableInstance<Flyway> embeddedSchema,
            @DataSource(POSTGRESQL) InjectableInstance<AgroalDataSource> sharedSource,
            @FlywayDataSource(POSTGRESQL) InjectableInstance<Flyway> sharedSchema)
            throws IOException {
        if (postgresql) {
            return Database.shared(sharedSource.get(), () -> sharedSchema.get().migrate());
        }
        Files.createDirectories(data);
        Path file = data.resolve("kompas.db");
        if (!Files.exists(file)) {
            // decisions can name people; SQLite takes an empty file for a new database, and its permissions for those
            // beside it
            DurableFile.writePrivate(file, new byte[0]);
        }
        AgroalDataSource source = embeddedSource.get();
        return Database.embedded(source, () -> {
            embeddedSchema.get().migrate();
            new DataFolderMigration(data).into(source);
        });
    }
}
