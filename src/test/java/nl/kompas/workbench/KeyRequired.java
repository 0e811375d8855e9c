package nl.kompas.workbench;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.List;
import java.util.Map;
import nl.kompas.access.ApiKey;
import nl.kompas.fixtures.CopiedRulesResource;

/** A service that wants a key of everybody, on a copy of the rules. */
public final class KeyRequired implements QuarkusTestProfile {

    /** The key of somebody who may weigh, read and change. */
    static final String KEY = "kompas_" + "7".repeat(64);

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "kompas.access.open-on-loopback", "false",
                "kompas.keys.eva.hash", ApiKey.hash(KEY),
                "kompas.keys.eva.roles", "caller,policy-owner,tester,auditor");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(CopiedRulesResource.class));
    }
}
