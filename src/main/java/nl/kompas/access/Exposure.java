package nl.kompas.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Who is let in with neither key nor token: decided once, by where the service listens and what is set. */
public sealed interface Exposure {

    /** Only this machine can call. Evaluating and reading are open; writing takes the key made at the first start. */
    record Local() implements Exposure {}

    /** Every call takes a key or a token that the operator let in. */
    record Guarded() implements Exposure {}

    /**
     * Others could call, and nobody was let in: the service must not start.
     *
     * @param message what to set
     */
    record Refused(String message) implements Exposure {}

    /**
     * How far the service is open.
     *
     * @param host the address that it listens on, or a name for it
     * @param oidc whether tokens of an OpenID provider are accepted
     * @param keys whether the operator set keys
     * @param open whether a service that listens on loopback alone is open to this machine
     */
    static Exposure check(String host, boolean oidc, boolean keys, boolean open) {
        if (!oidc && open && loopback(host)) {
            return new Local();
        }
        return oidc || keys ? new Guarded() : new Refused(message(host));
    }

    /** A name counts as loopback only where all of its addresses are. */
    private static boolean loopback(String host) {
        try {
            return !host.isBlank()
                    && Arrays.stream(InetAddress.getAllByName(host)).allMatch(InetAddress::isLoopbackAddress);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static String message(String host) {
        return "Kompas does not start: it would listen on " + host
                + ", with nobody who may call. Set one of: quarkus.oidc.auth-server-url (OpenID Connect);"
                + " kompas.keys.<name>.hash and kompas.keys.<name>.roles (API keys);"
                + " or quarkus.http.host=127.0.0.1 with kompas.access.open-on-loopback=true (this machine alone)."
                + " docs/operating.md, \"Who may call\", says how.";
    }
}
