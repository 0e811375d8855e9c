package nl.kompas.api.access;

import static nl.kompas.access.Roles.AUDITOR;
import static nl.kompas.access.Roles.CALLER;
import static nl.kompas.access.Roles.OPERATOR;
import static nl.kompas.access.Roles.POLICY_OWNER;
import static nl.kompas.access.Roles.TESTER;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kompas.access.Roles;

/** Who may do what, as agreed: one row for each operation. */
record Permitted(String method, String template, Set<String> roles) {

    private static final String EDITION = "/v1/policies/{policy}/editions/{edition}";
    private static final String DRAFT = EDITION + "/drafts/{draft}";
    private static final String RULE_SET = EDITION + "/rule-sets/{revision}";
    private static final String DECISIONS = "/v1/decisions";
    private static final Set<String> SEEING = Set.of(AUDITOR, TESTER, POLICY_OWNER, OPERATOR);
    private static final Set<String> READING = Set.of(POLICY_OWNER, TESTER, AUDITOR);
    private static final Set<String> DRAFTING = Set.of(POLICY_OWNER, TESTER);
    private static final Set<String> WRITING = Set.of(POLICY_OWNER);

    static final Set<Permitted> TABLE = new LinkedHashSet<>(List.of(
            new Permitted("POST", "/v1/evaluations", Roles.ALL),
            new Permitted("POST", DECISIONS, Set.of(CALLER, POLICY_OWNER, TESTER)),
            new Permitted("GET", DECISIONS, SEEING),
            new Permitted("GET", DECISIONS + "/verification", SEEING),
            new Permitted("GET", DECISIONS + "/{id}", Roles.ALL),
            new Permitted("GET", DECISIONS + "/{id}/reproduction", Roles.ALL),
            new Permitted("GET", DECISIONS + "/{id}/recorded-case", SEEING),
            new Permitted("DELETE", DECISIONS + "/{id}/personal-data", Set.of(OPERATOR)),
            new Permitted("GET", "/v1/identity", Roles.ALL),
            new Permitted("GET", "/v1/policies", Roles.ALL),
            new Permitted("GET", "/v1/policies/{policy}", Roles.ALL),
            new Permitted("GET", "/v1/policies/{policy}/editions", Roles.ALL),
            new Permitted("GET", EDITION, Roles.ALL),
            new Permitted("GET", EDITION + "/rules", Roles.ALL),
            new Permitted("GET", EDITION + "/rules/{rule}", Roles.ALL),
            new Permitted("GET", EDITION + "/questions/{question}/schema", Roles.ALL),
            new Permitted("GET", EDITION + "/files", READING),
            new Permitted("GET", EDITION + "/files/{name: .+}", READING),
            new Permitted("GET", EDITION + "/history", READING),
            new Permitted("GET", RULE_SET, READING),
            new Permitted("GET", RULE_SET + "/files/{name: .+}", READING),
            new Permitted("GET", RULE_SET + "/comparison", READING),
            new Permitted("GET", EDITION + "/drafts", DRAFTING),
            new Permitted("GET", DRAFT, DRAFTING),
            new Permitted("GET", DRAFT + "/files/{name: .+}", DRAFTING),
            new Permitted("GET", DRAFT + "/check", DRAFTING),
            new Permitted("GET", EDITION + "/coverage", READING),
            new Permitted("GET", EDITION + "/cases", READING),
            new Permitted("GET", EDITION + "/comparison", READING),
            new Permitted("POST", "/v1/replays", DRAFTING),
            new Permitted("GET", "/v1/replays", DRAFTING),
            new Permitted("GET", "/v1/replays/{replay}", DRAFTING),
            new Permitted("GET", "/v1/replays/{replay}/differences", DRAFTING),
            new Permitted("DELETE", "/v1/replays/{replay}", DRAFTING),
            new Permitted("POST", EDITION + "/drafts", WRITING),
            new Permitted("PATCH", DRAFT, WRITING),
            new Permitted("DELETE", DRAFT, WRITING),
            new Permitted("POST", DRAFT + "/publication", WRITING),
            new Permitted("POST", RULE_SET + "/reinstatement", WRITING)));

    /** A path that the template matches; of an edition that is there. */
    String path() {
        return template.replace("{policy}", "topsectoren")
                .replace("{edition}", "2011-09")
                .replaceAll("\\{[^}]+}", "nothing");
    }

    /** The path as the description of the API has it. */
    String describedPath() {
        return template.substring("/v1".length()).replaceAll("\\{([^}:]+):[^}]+}", "{$1}");
    }

    /** What the operation reads. */
    String mediaType() {
        return method.equals("PATCH") ? "application/merge-patch+json" : "application/json";
    }

    @Override
    public String toString() {
        return method + " " + template;
    }
}
