package nl.kompas.bench.byhand;

import java.util.List;
import nl.kompas.cases.Case;
import nl.kompas.cases.Finding;

/** Binds a case that was read to {@link Initiative}, before anything is timed. */
final class Binding {

    private final Case asked;

    private Binding(Case asked) {
        this.asked = asked;
    }

    static Initiative of(Case asked) {
        return new Binding(asked).bound();
    }

    private Initiative bound() {
        return new Initiative(
                asked.date(),
                asked.reference().orElse(null),
                text("destination"),
                text("purpose"),
                text("activity"),
                list("themes"),
                list("demand-from"),
                list("seeks"),
                answer("administrators-requested"),
                text("innovation-standing"),
                text("european-innovation-scoreboard"),
                number("global-innovation-index-rank"),
                list("region-themes"),
                list("shared-challenges"),
                answer("counterpart-policy-active"),
                text("companies-active"),
                answer("future-trade-demand"),
                text("network-presence"),
                list("funding-sources"),
                text("complementarity"),
                answer("fits-demand"),
                text("counterpart-willingness"),
                answer("counterpart-transparency"),
                answer("mutual-energy"),
                text("provincial-added-value"),
                text("national-stance"),
                text("strategic-fit"),
                text("human-rights-situation"),
                text("contact-nature"),
                answer("human-rights-on-agenda"),
                answer("responsible-business-commitment"),
                answer("sensitive-technology"),
                answer("economic-risk-controlled"),
                text("investment-screening"));
    }

    private String text(String indicator) {
        Finding finding = asked.findings().get(indicator);
        return finding instanceof Finding.Chosen chosen
                ? chosen.value()
                : finding instanceof Finding.Located located ? located.value() : null;
    }

    private Boolean answer(String indicator) {
        return asked.findings().get(indicator) instanceof Finding.Answered answered ? answered.answer() : null;
    }

    private Integer number(String indicator) {
        return asked.findings().get(indicator) instanceof Finding.Measured measured
                ? measured.number().intValueExact()
                : null;
    }

    private List<String> list(String indicator) {
        return asked.findings().get(indicator) instanceof Finding.Listed listed ? listed.values() : null;
    }
}
