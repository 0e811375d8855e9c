package nl.kompas.http.access;

import io.quarkus.security.identity.SecurityIdentity;

/** Who is calling, for the record. */
public final class Identity {

    private Identity() {}

    /** The caller's name, null where there is none. */
    public static String name(SecurityIdentity identity) {
        return identity.isAnonymous() ? null : identity.getPrincipal().getName();
    }
}
