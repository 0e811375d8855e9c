package nl.kompas.http.access;

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
record PermittedOperation(String method, String template, Set<String> roles) {

    private static final String EDITION = "/v1/policies/{policy}/editions/{edition}";
    private static final String DRAFT = EDITION + "/drafts/{draft}";
    private static final String RULE_SET = EDITION + "/rule-sets/{revision}";
    private static final String DECISIONS = "/v1/decisions";
    private static final Set<String> SEEING = Set.of(AUDITOR, TESTER, POLICY_OWNER, OPERATOR);
    private static final Set<String> READING = Set.of(POLICY_OWNER, TESTER, AUDITOR);
    private static final Set<String> DRAFTING = Set.of(POLICY_OWNER, TESTER);
    private static final Set<String> WRITING = Set.of(POLICY_OWNER);

    static final Set<PermittedOperation> TABLE = new LinkedHashSet<>(List.of(
            new PermittedOperation("POST", "/v1/evaluations", Roles.ALL),
            new PermittedOperation("POST", DECISIONS, Set.of(CALLER, POLICY_OWNER, TESTER)),
            new PermittedOperation("GET", DECISIONS, SEEING),
            new PermittedOperation("GET", DECISIONS + "/verification", SEEING),
            new PermittedOperation("GET", DECISIONS + "/{id}", Roles.ALL),
            new PermittedOperation("GET", DECISIONS + "/{id}/reproduction", Roles.ALL),
            new PermittedOperation("GET", DECISIONS + "/{id}/recorded-case", SEEING),
            new PermittedOperation("DELETE", DECISIONS + "/{id}/personal-data", Set.of(OPERATOR)),
            new PermittedOperation("GET", "/v1/identity", Roles.ALL),
            new PermittedOperation("GET", "/v1/policies", Roles.ALL),
            new PermittedOperation("GET", "/v1/policies/{policy}", Roles.ALL),
            new PermittedOperation("GET", "/v1/policies/{policy}/editions", Roles.ALL),
            new PermittedOperation("GET", EDITION, Roles.ALL),
            new PermittedOperation("GET", EDITION + "/rules", Roles.ALL),
            new PermittedOperation("GET", EDITION + "/rules/{rule}", Roles.ALL),
            new PermittedOperation("GET", EDITION + "/questions/{question}/schema", Roles.ALL),
            new PermittedOperation("GET", EDITION + "/files", READING),
            new PermittedOperation("GET", EDITION + "/files/{name: .+}", READING),
            new PermittedOperation("GET", EDITION + "/history", READING),
            new PermittedOperation("GET", RULE_SET, READING),
            new PermittedOperation("GET", RULE_SET + "/files/{name: .+}", READING),
            new PermittedOperation("GET", RULE_SET + "/comparison", READING),
            new PermittedOperation("GET", EDITION + "/drafts", DRAFTING),
            new PermittedOperation("GET", DRAFT, DRAFTING),
            new PermittedOperation("GET", DRAFT + "/files/{name: .+}", DRAFTING),
            new PermittedOperation("GET", DRAFT + "/check", DRAFTING),
            new PermittedOperation("GET", EDITION + "/coverage", READING),
            new PermittedOperation("GET", EDITION + "/cases", READING),
            new PermittedOperation("GET", EDITION + "/comparison", READING),
            new PermittedOperation("POST", "/v1/replays", DRAFTING),
            new PermittedOperation("GET", "/v1/replays", DRAFTING),
            new PermittedOperation("GET", "/v1/replays/{replay}", DRAFTING),
            new PermittedOperation("GET", "/v1/replays/{replay}/differences", DRAFTING),
            new PermittedOperation("DELETE", "/v1/replays/{replay}", DRAFTING),
            new PermittedOperation("POST", EDITION + "/drafts", WRITING),
            new PermittedOperation("PATCH", DRAFT, WRITING),
            new PermittedOperation("DELETE", DRAFT, WRITING),
            new PermittedOperation("POST", DRAFT + "/publication", WRITING),
            new PermittedOperation("POST", RULE_SET + "/reinstatement", WRITING)));

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
