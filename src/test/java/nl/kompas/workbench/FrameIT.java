package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.List;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stands around every screen: finding one's way, the language, the appearance, who one is. */
class FrameIT {

    private static final List<String> SCREENS = List.of("weigh", "rules", "change", "cases", "decisions", "running");

    private final URI service = SharedService.OPEN.address();

    @ParameterizedTest
    @MethodSource("nl.kompas.workbench.Look#all")
    void everyScreenIsFoundAndEverybodyCanUseTheFrame(Look look) {
        try (Workbench workbench = Workbench.open(service, look, "#/weigh")) {
            for (String screen : SCREENS) {
                if (look.width() == Look.PHONE) {
                    workbench.named(AriaRole.BUTTON, "shell.menu").click();
                }
                workbench.page().locator("nav a[href='#/" + screen + "']").click();
                assertThat(workbench.page()).hasTitle(workbench.text(screen + ".name") + " · Kompas");
                workbench.page().locator(".screen--" + screen + " h1").waitFor();
                workbench.accessible();
            }
        }
    }

    @Test
    void theOtherLanguageIsAClickAwayAndStays() {
        try (Workbench workbench = Workbench.open(service, Look.plain(), "#/weigh")) {
            Locator page = workbench.page().locator("html");
            assertThat(page).hasAttribute("lang", "nl");
            workbench.page().locator("button[lang=en]").click();
            assertThat(page).hasAttribute("lang", "en");
            assertThat(workbench.page()).hasTitle("Weigh · Kompas");
            workbench.page().navigate(service.resolve("/#/rules").toString());
            assertThat(workbench.page()).hasTitle("Rules · Kompas");
        }
    }

    @Test
    void theAppearanceIsTurnedAndStays() {
        try (Workbench workbench = Workbench.open(service, Look.plain(), "#/weigh")) {
            workbench.named(AriaRole.BUTTON, "shell.dark").click();
            workbench.named(AriaRole.BUTTON, "shell.light").waitFor();
            workbench.accessible();
            workbench.page().reload();
            assertThat(workbench.page().locator("html")).hasAttribute("data-appearance", "dark");
        }
    }

    @Test
    void onePassesTheNavigationByKeyboard() {
        try (Workbench workbench = Workbench.open(service, Look.plain(), "#/rules")) {
            workbench.page().keyboard().press("Tab");
            assertThat(workbench.named(AriaRole.LINK, "shell.skip")).isFocused();
            workbench.page().keyboard().press("Enter");
            assertThat(workbench.page().locator("main")).isFocused();
            assertEquals(
                    "#/rules",
                    URI.create(workbench.page().url()).getRawFragment().replaceFirst("^", "#"));
        }
    }

    @Test
    void onePageSaysWhoOneIsAndWhatOneMay() {
        try (Workbench workbench = Workbench.open(service, Look.plain(), "#/weigh")) {
            workbench.page().getByText(workbench.text("identity.open")).first().click();
            assertThat(workbench.page().getByRole(AriaRole.DIALOG))
                    .containsText(workbench.text("identity.role.caller"));
            workbench.accessible();
            workbench.picture("identity");
            workbench.page().keyboard().press("Escape");
            assertThat(workbench.page().getByRole(AriaRole.DIALOG)).isHidden();
        }
    }
}
