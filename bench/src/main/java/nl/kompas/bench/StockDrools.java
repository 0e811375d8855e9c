package nl.kompas.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.answer.Answer;
import nl.kompas.bench.facts.Advice;
import nl.kompas.bench.facts.Component;
import nl.kompas.bench.facts.Indication;
import nl.kompas.bench.facts.Precondition;
import nl.kompas.cases.Case;
import nl.kompas.rule.Conclusion;
import nl.kompas.rule.Rule;
import nl.kompas.rule.RuleSet;
import nl.kompas.rule.Verb;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * The same rules as a good engineer runs them in an afternoon: the rule files as they are, compiled to the executable
 * model, an agenda group for what must wait, a new session a case, a listener for the trace.
 */
public final class StockDrools {

    private static final String NEEDS =
            "package stock;\nimport nl.kompas.bench.facts.*;\nglobal nl.kompas.bench.Trace trace;\n";

    private final RuleSet rules;
    private final StockFacts facts;
    private final PlainAnswer answer;
    private final KieBase base;
    private final Map<String, String> ids = new HashMap<>();

    public StockDrools(RuleSet rules, String hash) {
        this.rules = rules;
        this.facts = new StockFacts(rules);
        this.answer = new PlainAnswer(rules, hash);
        rules.rules().forEach(rule -> ids.put(rule.title(), rule.id()));
        StringBuilder drl = new StringBuilder(NEEDS);
        for (int i = 0; i < rules.strata().rules().size(); i++) {
            for (Rule rule : rules.strata().rules().get(i)) {
                drl.append(plain(rule, i)).append('\n');
            }
        }
        this.base = compiled(drl.toString());
    }

    /** The text of a rule without its annotations, its verbs called on the trace. */
    private static String plain(Rule rule, int group) {
        String text = rule.drl().replaceAll("(?m)^\\s*@.*$\\n?", "");
        int then = text.lastIndexOf("\nthen");
        String when = text.substring(0, then).replaceFirst("\\nwhen\\b", "\n    agenda-group \"" + group + "\"\nwhen");
        return when + text.substring(then).replaceAll("(?m)^(\\s*)(\\w+)\\((.*)\\);", "$1trace.$2($3);");
    }

    private static KieBase compiled(String drl) {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/stock/stock.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    public Answer answer(Case asked) {
        KieSession session = base.newKieSession();
        try {
            Trace trace = new Trace(session::insert);
            session.setGlobal("trace", trace);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    trace.fires(ids.get(event.getMatch().getRule().getName()));
                }
            });
            facts.of(asked).forEach(session::insert);
            for (int i = 0; i < rules.strata().rules().size(); i++) {
                session.getAgenda().getAgendaGroup(String.valueOf(i)).setFocus();
                session.fireAllRules();
                settle(rules.strata().settledAfter(i), asked.tracks(), trace, session);
            }
            return answer.of(asked, trace.said());
        } finally {
            session.dispose();
        }
    }

    private void settle(List<Conclusion> settled, List<String> tracks, Trace trace, KieSession session) {
        Verdicts verdicts = new Verdicts(trace.said());
        for (Conclusion conclusion : settled) {
            String key = conclusion.key();
            switch (conclusion.kind()) {
                case PRECONDITION -> session.insert(new Precondition(key, verdicts.status(key)));
                case COMPONENT ->
                    session.insert(new Component(
                            key, rules.framework().declaration().aspectOf(key).orElseThrow(), verdicts.verdict(key)));
                case INDICATION -> {
                    if (tracks.contains(key)) {
                        verdicts.level(Verb.INDICATE, key)
                                .ifPresent(level -> session.insert(new Indication(key, level)));
                    }
                }
                default -> {
                    if (tracks.contains(key)) {
                        session.insert(
                                new Advice(key, verdicts.level(Verb.ADVISE, key).orElse("undetermined")));
                    }
                }
            }
        }
    }
}
