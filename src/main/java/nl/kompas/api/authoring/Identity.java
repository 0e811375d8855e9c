package nl.kompas.api.authoring;

import io.quarkus.security.identity.SecurityIdentity;

/** Who is calling, for the record. */
final class Identity {

    private Identity() {}

    /** The caller's name, null where there is none. */
    static String name(SecurityIdentity identity) {
        return identity.isAnonymous() ? null : identity.getPrincipal().getName();
    }
}
