package nl.kompas.evaluation;

import java.util.ArrayList;
import java.util.List;
import nl.kompas.cases.Case;
import nl.kompas.policy.EvaluationLimits;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.Fact;
import nl.kompas.rule.FactKind;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;
import org.drools.model.Global;
import org.drools.model.PatternDSL;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/** The rules of one question as a Drools network. Safe for use by many threads. */
public final class Network {

    private static final String SINK = "firings";

    private final RuleSet rules;
    private final CaseFacts caseFacts;
    private final KieBase base;
    private final EvaluationLimits limits;

    /** Builds the network of a rule set, which evaluates within the usual limits. */
    public Network(RuleSet rules) {
        this(rules, EvaluationLimits.USUAL);
    }

    /** Builds the network of a rule set, which evaluates within those limits. */
    public Network(RuleSet rules, EvaluationLimits limits) {
        this.rules = rules;
        this.limits = limits;
        this.caseFacts = new CaseFacts(rules);
        this.base = build(rules);
    }

    private static KieBase build(RuleSet rules) {
        Global<Firings> firings = PatternDSL.globalOf(Firings.class, "kompas", SINK);
        ModelImpl model = new ModelImpl();
        model.addGlobal(firings);
        for (int i = 0; i < rules.strata().rules().size(); i++) {
            for (Rule rule : rules.strata().rules().get(i)) {
                model.addRule(new RuleTranslator(rule, firings).translate(group(i)));
            }
        }
        return KieBaseBuilder.createKieBaseFromModel(model);
    }

    private static String group(int stratum) {
        return "stratum-" + stratum;
    }

    /**
     * Evaluates a case.
     *
     * @param nothingMissing whether no open question can still change the advice that the other rules give
     */
    public Evaluated evaluate(Case asked, boolean nothingMissing) {
        Firings firings = new Firings(new Limit(limits));
        List<Fact> facts = caseFacts.of(asked);
        if (nothingMissing) {
            facts.add(new Fact(FactKind.NOTHING_MISSING));
        }
        KieSession session = base.newKieSession();
        try {
            session.setGlobal(SINK, firings);
            facts.forEach(session::insert);
            List<Fact> settled = fire(session, firings, asked.tracks());
            facts.addAll(firings.concluded());
            facts.addAll(settled);
            return new Evaluated.Concluded(firings.said(), facts);
        } catch (RuntimeException e) {
            return new Evaluated.RanPastLimit(passed(e).rule());
        } finally {
            session.dispose();
        }
    }

    private List<Fact> fire(KieSession session, Firings firings, List<String> tracks) {
        Settling settling = new Settling(firings.said());
        List<Fact> settled = new ArrayList<>();
        for (int i = 0; i < rules.strata().rules().size(); i++) {
            session.getAgenda().getAgendaGroup(group(i)).setFocus();
            session.fireAllRules();
            rules.strata().settledAfter(i).stream()
                    .filter(conclusion -> !ofTrack(conclusion) || tracks.contains(conclusion.key()))
                    .flatMap(conclusion ->
                            settling.fact(conclusion, rules.framework().declaration()).stream())
                    .forEach(fact -> {
                        settled.add(fact);
                        session.insert(fact);
                    });
        }
        return settled;
    }

    private static boolean ofTrack(Conclusion conclusion) {
        return conclusion.kind() == FactKind.INDICATION || conclusion.kind() == FactKind.ADVICE;
    }

    /** Drools wraps what a consequence throws; anything but a passed limit is a fault of ours and goes on. */
    private static Limit.Passed passed(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Limit.Passed passed) {
                return passed;
            }
        }
        throw thrown;
    }
}
