package nl.kompas.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kompas.answer.Answer;
import nl.kompas.cases.Case;
import nl.kompas.oracle.facts.Advice;
import nl.kompas.oracle.facts.Component;
import nl.kompas.oracle.facts.Indication;
import nl.kompas.oracle.facts.NothingMissing;
import nl.kompas.oracle.facts.Precondition;
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
 * The same rules read by plain Drools, as an oracle for our own evaluation: the rule files as they are, compiled to the executable
 * model, an agenda group for each stratum, a new session a case, a listener for the trace. It also is what benchmarks call stock
 * Drools.
 */
public final class DroolsOracle {

    private static final String NEEDS =
            "package oracle;\nimport nl.kompas.oracle.facts.*;\nglobal nl.kompas.oracle.RuleTrace trace;\n";

    private final RuleSet rules;
    private final OracleFacts facts;
    private final OracleAnswer answer;
    private final KieBase base;
    private final Map<String, String> ids = new HashMap<>();

    /**
     * Compiles the rules of one question.
     *
     * @param hash of the rule set, as answers carry it
     */
    public DroolsOracle(RuleSet rules, String hash) {
        this.rules = rules;
        this.facts = new OracleFacts(rules);
        this.answer = new OracleAnswer(rules, hash);
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
        files.write("src/main/resources/oracle/oracle.drl", drl);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase();
    }

    /**
     * The answer to a case, as {@code detail: decision} gives it.
     *
     * @param nothingMissing whether no open question can change the advice any more, which is no matter of rules
     */
    public Answer answer(Case asked, boolean nothingMissing) {
        KieSession session = base.newKieSession();
        try {
            RuleTrace trace = new RuleTrace(session::insert);
            session.setGlobal("trace", trace);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    trace.fires(ids.get(event.getMatch().getRule().getName()));
                }
            });
            facts.of(asked).forEach(session::insert);
            if (nothingMissing) {
                session.insert(new NothingMissing());
            }
            for (int i = 0; i < rules.strata().rules().size(); i++) {
                session.getAgenda().getAgendaGroup(String.valueOf(i)).setFocus();
                session.fireAllRules();
                settle(rules.strata().completeAfter(i), asked.tracks(), trace, session);
            }
            return answer.of(asked, trace.said());
        } finally {
            session.dispose();
        }
    }

    private void settle(List<Conclusion> settled, List<String> tracks, RuleTrace trace, KieSession session) {
        Precedence precedence = new Precedence(trace.said());
        for (Conclusion conclusion : settled) {
            String key = conclusion.key();
            switch (conclusion.kind()) {
                case PRECONDITION -> session.insert(new Precondition(key, precedence.status(key)));
                case COMPONENT ->
                    session.insert(new Component(
                            key,
                            rules.definition().declaration().aspectOf(key).orElseThrow(),
                            precedence.verdict(key)));
                case INDICATION -> {
                    if (tracks.contains(key)) {
                        precedence
                                .level(Verb.INDICATE, key)
                                .ifPresent(level -> session.insert(new Indication(key, level)));
                    }
                }
                default -> {
                    if (tracks.contains(key)) {
                        session.insert(new Advice(
                                key, precedence.level(Verb.ADVISE, key).orElse("undetermined")));
                    }
                }
            }
        }
    }
}
