package nl.kompas.http.access;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.kompas.access.Roles;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Logs every call of an operation that writes, refused ones too: who, what, and what came of it. */
class WriteAuditLog {

    private static final Logger LOG = Logger.getLogger("nl.kompas.writes");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final int FIRST_ERROR = 400;
    private static final Map<Method, Boolean> CHANGING = new ConcurrentHashMap<>();

    @ServerResponseFilter
    void record(ContainerResponseContext response, ResourceInfo resource, RoutingContext context) {
        String method = context.request().method().name();
        if (SAFE.contains(method) || !changesRules(resource)) {
            return;
        }
        Logger.Level level = response.getStatus() < FIRST_ERROR ? Logger.Level.INFO : Logger.Level.WARN;
        LOG.logf(
                level,
                "%s: %s %s -> %d",
                who(context),
                method,
                context.request().path(),
                response.getStatus());
    }

    /** What a policy owner alone may do changes rules. There is no resource where nothing matched the request. */
    private static boolean changesRules(ResourceInfo resource) {
        if (resource == null || resource.getResourceMethod() == null) {
            return false;
        }
        return CHANGING.computeIfAbsent(
                resource.getResourceMethod(), method -> policyOwnersAlone(method, resource.getResourceClass()));
    }

    private static boolean policyOwnersAlone(Method method, Class<?> of) {
        RolesAllowed onMethod = method.getAnnotation(RolesAllowed.class);
        RolesAllowed roles = onMethod != null ? onMethod : of.getAnnotation(RolesAllowed.class);
        return roles != null && Set.of(roles.value()).equals(Set.of(Roles.POLICY_OWNER));
    }

    /** A name comes from elsewhere where a token gave it: it must not be able to write lines of its own. */
    private static String who(RoutingContext context) {
        return context.user() instanceof QuarkusHttpUser user
                        && !user.getSecurityIdentity().isAnonymous()
                ? user.getSecurityIdentity().getPrincipal().getName().replaceAll("\\p{Cntrl}", "?")
                : "nobody";
    }
}
