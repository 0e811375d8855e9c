package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.kompas.access.ApiKey;
import nl.kompas.access.Roles;
import nl.kompas.fixtures.PostgresDatabase;
import nl.kompas.fixtures.ServiceProcess;
import nl.kompas.fixtures.Soak;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Decisions where a key is asked for, the network or the database goes away, and somebody changed what was recorded. */
class GuardedDecisionsIT {

    private static final IsVisibleOptions IN_TIME = new IsVisibleOptions().setTimeout(30_000);

    @TempDir
    private static Path folder;

    private static PostgresDatabase postgresDatabase;
    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        postgresDatabase = PostgresDatabase.started();
        Map<String, String> settings = new HashMap<>(postgresDatabase.settings());
        settings.put("kompas.access.open-on-loopback", "false");
        for (String role : Roles.ALL) {
            settings.put("kompas.keys.the-" + role + ".hash", ApiKey.hash(key(role)));
            settings.put("kompas.keys.the-" + role + ".roles", role);
        }
        service = ServiceProcess.start(Path.of("rules"), folder.resolve("data"), settings);
    }

    @AfterAll
    static void stop() {
        service.close();
        postgresDatabase.close();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void keysFaultsAndChangesAreSaidAndNothingTypedIsLost(Look look) throws SQLException {
        String reference = "DOSSIER-" + look.tag();
        String id = Decided.onARegion(reference, service.request().header("X-API-Key", key(Roles.CALLER)));
        try (Workbench workbench =
                Workbench.open(URI.create(service.address()), look, "#/decisions?reference=" + reference)) {
            Locator found = workbench.page().locator("[data-decision='" + id + "']");
            aKeyIsAskedFor(workbench, found);
            theDatabaseGoesAway(workbench, found);
            theNetworkGoesAway(workbench, found);
            found.locator("a").click();
            personalDataIsErasedByWhoMay(workbench, reference);
            aChangeIsFound(workbench, id);
            workbench.forgive("40");
            workbench.forgive("503");
            workbench.forgive("ERR_INTERNET_DISCONNECTED");
        }
    }

    static Stream<Look> looks() {
        return Soak.on() ? Look.days().skip(1).limit(2) : Look.ends();
    }

    private static void aKeyIsAskedFor(Workbench workbench, Locator found) {
        Page page = workbench.page();
        give(page, "wrong");
        assertThat(page.locator(".dialog__lead")).hasText(workbench.text("identity.refused"));
        give(page, key(Roles.CALLER));
        assertThat(page.locator("[data-fault=forbidden]")).isVisible();
        workbench.accessible();
        workbench.named(AriaRole.BUTTON, "failure.do.other-key").click();
        give(page, key(Roles.AUDITOR));
        assertThat(found).isVisible();
    }

    private static void theDatabaseGoesAway(Workbench workbench, Locator found) {
        Page page = workbench.page();
        postgresDatabase.stop();
        page.locator("#filter-from").fill("2026-01-01");
        workbench.named(AriaRole.BUTTON, "decisions.filter.search").click();
        assertThat(page.locator("[data-fault=unavailable]")).isVisible(IN_TIME);
        workbench.accessible();
        workbench.picture("decisions-unavailable");
        postgresDatabase.start();
        assertThat(found).isVisible(IN_TIME);
        assertThat(page.locator("#filter-from")).hasValue("2026-01-01");
    }

    private static void theNetworkGoesAway(Workbench workbench, Locator found) {
        Page page = workbench.page();
        page.context().setOffline(true);
        page.locator("#filter-from").fill("2026-01-02");
        workbench.named(AriaRole.BUTTON, "decisions.filter.search").click();
        assertThat(page.locator("[data-fault=away]")).isVisible();
        page.context().setOffline(false);
        assertThat(found).isVisible(IN_TIME);
        assertThat(page.locator("#filter-from")).hasValue("2026-01-02");
    }

    private static void personalDataIsErasedByWhoMay(Workbench workbench, String reference) {
        Page page = workbench.page();
        Locator part = page.locator("[data-part=erase]");
        assertThat(part).containsText(workbench.text("decisions.erase.not-yours"));
        assertThat(page.locator(".decision__facts")).containsText(reference);
        page.locator(".frame-header__tools .tool").first().click();
        give(page, key(Roles.OPERATOR));
        workbench.named(AriaRole.BUTTON, "decisions.erase.button").click();
        assertThat(part.locator("dialog")).containsText(reference);
        workbench.accessible();
        workbench.picture("erase");
        workbench.named(AriaRole.BUTTON, "decisions.erase.do").click();
        page.locator(".decision__erased").waitFor();
        assertThat(page.locator("#erase-title")).isFocused();
        assertThat(page.locator(".decision__facts")).not().containsText(reference);
        assertThat(page.locator(".asked")).not().containsText("Jan Jansen");
        workbench.accessible();
    }

    private static void aChangeIsFound(Workbench workbench, String id) throws SQLException {
        Page page = workbench.page();
        workbench.named(AriaRole.LINK, "decisions.verification.title").click();
        workbench.named(AriaRole.BUTTON, "decisions.verification.button").click();
        assertThat(page.locator(".outcome--good")).isVisible();
        change("UPDATE decision SET client = 'somebody' WHERE sequence = (SELECT max(sequence) FROM decision)");
        try {
            workbench.named(AriaRole.BUTTON, "decisions.verification.again").click();
            assertThat(page.locator("[data-break=record-changed]")).isVisible();
            workbench.accessible();
            workbench.picture("verification-broken");
            workbench.named(AriaRole.LINK, "decisions.verification.see").click();
            assertThat(page.locator("[data-id]")).hasText(id);
        } finally {
            change("UPDATE decision SET client = 'the-caller' WHERE client = 'somebody'");
        }
    }

    private static void change(String statement) throws SQLException {
        try (Connection connection = postgresDatabase.source().getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }

    private static void give(Page page, String key) {
        page.locator("#identity-key").fill(key);
        page.locator("#identity-key").press("Enter");
    }

    private static String key(String role) {
        return "kompas_" + role;
    }
}
