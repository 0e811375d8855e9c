package nl.kompas.workbench;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import nl.kompas.fixtures.SharedService;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tests of the screens hold is seen where it is not so. */
class FaultsAreSeenIT {

    private final URI service = SharedService.OPEN.address();

    @ParameterizedTest
    @CsvSource({
        "<img src=\"icon.svg\">, image-alt",
        "<p class=\"pale\">text</p>, color-contrast",
        "<ul><li>1<li>2<li>3<li>4<li>5<li>6<li>7<li>8<li><details open><summary></summary></details></ul>, summary-name"
    })
    void whatKeepsPeopleOutIsSeen(String fault, String rule) {
        try (Workbench workbench = Workbench.open(service, Look.plain(), "#/decisions")) {
            workbench.accessible();
            workbench.page().evaluate("""
                            fault => {
                              document.querySelector('main').insertAdjacentHTML('beforeend', fault);
                              document.querySelectorAll('.pale').forEach(one => (one.style.color = '#bbb'));
                            }""", fault);
            AssertionError seen = assertThrows(AssertionError.class, workbench::accessible);
            assertTrue(seen.getMessage().contains(rule + ":"), seen::getMessage);
        }
    }
}
