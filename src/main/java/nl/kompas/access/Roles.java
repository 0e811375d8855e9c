package nl.kompas.access;

import java.util.Set;

/** What somebody may be to this service. Who has several may do what any of them may. */
public final class Roles {

    /** Evaluates cases and reads policies. */
    public static final String CALLER = "caller";

    /** Changes rules: drafts, publishing, putting back. Reads everything. */
    public static final String POLICY_OWNER = "policy-owner";

    /** Reads everything, and checks drafts. */
    public static final String TESTER = "tester";

    /** Reads files, rule sets and their history. */
    public static final String AUDITOR = "auditor";

    /** Reads metrics and what stands behind health. */
    public static final String OPERATOR = "operator";

    /** All of them. */
    public static final Set<String> ALL = Set.of(CALLER, POLICY_OWNER, TESTER, AUDITOR, OPERATOR);

    private Roles() {}
}
