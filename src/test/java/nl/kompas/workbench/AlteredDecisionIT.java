package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import java.util.zip.InflaterInputStream;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Somebody altered an answer in the file of the database, past the service; an auditor sees it. */
class AlteredDecisionIT {

    private final URI service = SharedService.OPEN.address();

    private final Path data = SharedService.OPEN.data();

    @ParameterizedTest
    @MethodSource("nl.kompas.workbench.Look#ends")
    void theChainNamesTheDecisionAndItsReproductionSaysWhatDiffers(Look look) throws SQLException {
        String id = Decided.onARegion("ZAAK-" + UUID.randomUUID());
        byte[] recorded = answer(id);
        String text = unpacked(recorded);
        String altered = text.replaceFirst("(\"track\":\"innovation\",\"level\":\")[a-z-]+", "$1do-not-engage");
        assertNotEquals(text, altered);
        alter(id, altered.getBytes(StandardCharsets.UTF_8));
        try (Workbench workbench = Workbench.open(service, look, "#/decisions/verification")) {
            theChainIsBroken(workbench);
            workbench.named(AriaRole.LINK, "decisions.verification.see").click();
            assertThat(workbench.page().locator("[data-id]")).hasText(id);
            theReproductionDiffers(workbench);
        } finally {
            alter(id, recorded);
        }
    }

    private static void theChainIsBroken(Workbench workbench) {
        Page page = workbench.page();
        workbench.named(AriaRole.BUTTON, "decisions.verification.button").click();
        assertThat(page.locator("[data-break=content-changed]")).isVisible();
        assertThat(page.locator(".outcome--bad")).containsText(workbench.text("decisions.verification.broken"));
        workbench.accessible();
        workbench.picture("verification-altered");
    }

    private static void theReproductionDiffers(Workbench workbench) {
        Page page = workbench.page();
        assertThat(page.locator("[data-track=innovation]")).hasAttribute("data-level", "do-not-engage");
        workbench.named(AriaRole.BUTTON, "decisions.reproduce.button").click();
        Locator part = page.locator("[data-part=reproduction]");
        assertThat(part.locator("[role=status]")).containsText(workbench.text("decisions.reproduce.differs"));
        Locator differs = part.locator("[data-path='advice/innovation']");
        assertThat(differs).containsText(workbench.text("weigh.conclusion.do-not-engage"));
        assertThat(differs).not().containsText("do-not-engage");
        workbench.accessible();
        workbench.picture("decision-altered");
    }

    private byte[] answer(String id) throws SQLException {
        try (Connection file = file();
                PreparedStatement select = file.prepareStatement("SELECT answer FROM decision_content WHERE id = ?")) {
            select.setBytes(1, bytes(id));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes("answer");
            }
        }
    }

    private void alter(String id, byte[] answer) throws SQLException {
        try (Connection file = file();
                PreparedStatement update =
                        file.prepareStatement("UPDATE decision_content SET answer = ? WHERE id = ?")) {
            update.setBytes(1, answer);
            update.setBytes(2, bytes(id));
            assertEquals(1, update.executeUpdate());
        }
    }

    private Connection file() throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + data.resolve("kompas.db") + "?busy_timeout=5000");
    }

    /** Long answers lie packed in the file; what is not packed is read as well. */
    private static String unpacked(byte[] answer) {
        try (InputStream in = answer[0] == '{'
                ? new ByteArrayInputStream(answer)
                : new InflaterInputStream(new ByteArrayInputStream(answer))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(String id) {
        UUID number = UUID.fromString(id);
        return ByteBuffer.allocate(Long.BYTES * 2)
                .putLong(number.getMostSignificantBits())
                .putLong(number.getLeastSignificantBits())
                .array();
    }
}
