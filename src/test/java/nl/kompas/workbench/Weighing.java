package nl.kompas.workbench;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** What a policy adviser does on the screen where cases are weighed. */
record Weighing(Workbench workbench) {

    /** The address of a case of Noord-Brabant: indicator and value as JSON. */
    static String address(String question, Map<String, String> findings) {
        String json = findings.entrySet().stream()
                .map(finding -> "\"" + finding.getKey() + "\":{\"value\":" + finding.getValue() + "}")
                .collect(Collectors.joining(",", "{", "}"));
        return "#/weigh/noord-brabant/" + question + "?on=2024-09-01&case="
                + Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private Page page() {
        return workbench.page();
    }

    /** Opens a question of the list, wherever it stands; it may move as long as an answer is on its way. */
    void open(String indicator) {
        page().locator("#answer[aria-busy=false]").waitFor();
        Locator row = page().locator("[data-indicator=" + indicator + "]");
        if (!row.isVisible()) {
            page().locator(".list__rest summary").click();
        }
        row.click();
        page().locator(".question[data-question=" + indicator + "]").waitFor();
    }

    /** Answers the question before one with one of its choices. */
    void choose(String indicator, String value) {
        open(indicator);
        page().locator("input[name=" + indicator + "][value='" + value + "']").check();
        assertThat(page().locator("[data-indicator=" + indicator + "]"))
                .hasClass(java.util.regex.Pattern.compile("row--given"));
    }

    /** Holds that the advice for a track is of that level. */
    void advises(String track, String level) {
        assertThat(page().locator("[data-track=" + track + "]")).hasAttribute("data-level", level);
    }

    /** The case as the address has it. */
    JsonNode inTheAddress() throws java.io.IOException {
        String packed = page().url().replaceFirst(".*[?&]case=([^&]*).*", "$1");
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(packed));
    }
}
