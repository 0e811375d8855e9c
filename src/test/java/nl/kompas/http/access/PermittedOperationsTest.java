package nl.kompas.http.access;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveRecorder;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.mapping.RuntimeResource;
import org.jboss.resteasy.reactive.server.util.RuntimeResourceVisitor;
import org.junit.jupiter.api.Test;

/** The table of who may do what, by which {@link KeysAndRolesIT} calls, has all operations and agrees with the description. */
@QuarkusTest
class PermittedOperationsTest {

    @Test
    void theTableHasEveryOperation() {
        Set<String> known = new TreeSet<>(Set.of("GET /v1/openapi.json"));
        PermittedOperation.TABLE.forEach(operation -> known.add(operation.method() + " " + operation.template()));
        assertEquals(known, operations());
    }

    @Test
    void theDescriptionNamesTheSameRoles() throws IOException {
        JsonNode paths = new ObjectMapper()
                .readTree(Path.of("openapi", "openapi.json").toFile())
                .get("paths");
        for (PermittedOperation operation : PermittedOperation.TABLE) {
            JsonNode security = paths.get(operation.describedPath())
                    .get(operation.method().toLowerCase(Locale.ROOT))
                    .get("security");
            for (String scheme : Set.of("key", "token")) {
                Set<String> roles = security.findValue(scheme)
                        .valueStream()
                        .map(JsonNode::asText)
                        .collect(toSet());
                assertEquals(operation.roles(), roles, operation.toString());
            }
            boolean writes = operation.roles().size() == 1;
            assertEquals(!writes, security.get(0).isEmpty(), operation + " is open on loopback");
        }
    }

    private static Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        RuntimeResourceVisitor.visitRuntimeResources(
                "", ResteasyReactiveRecorder.getCurrentDeployment().getClassMappers(), new RuntimeResourceVisitor() {
                    @Override
                    public void visitRuntimeResource(String method, String template, RuntimeResource resource) {
                        operations.add(method + " " + template);
                    }
                });
        return operations;
    }
}
