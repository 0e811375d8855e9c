package nl.kompas.peer.dmn;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.util.List;
import nl.kompas.peer.Answer;
import nl.kompas.peer.Asked;
import nl.kompas.peer.Policy;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** Answers cases with the decision tables of a DMN model, as KIE evaluates them unless told otherwise. */
@Path("/dmn")
class DmnResource {

    private final Policy policy;
    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnResource(@ConfigProperty(name = "peer.folder") java.nio.file.Path folder) throws IOException {
        this.policy = Policy.in(folder);
        this.runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ResourceFactory.newFileResource(
                        folder.resolve("peer.dmn").toFile())))
                .getOrElseThrow(IllegalStateException::new);
        this.model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @POST
    public Answer answer(Asked asked) {
        String track = policy.track(asked);
        DMNResult result = runtime.evaluateAll(model, given(asked, track));
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        return new DmnSaid(result.getContext()).answer(policy, track);
    }

    private DMNContext given(Asked asked, String track) {
        DMNContext given = runtime.newContext();
        given.set("track", track);
        for (String indicator : policy.indicators()) {
            given.set(finding(indicator), asked.found(indicator));
        }
        policy.tables().forEach((name, table) -> {
            String place = (String) asked.found(table.indicator());
            given.set(name, place == null ? null : table.listed(place));
            given.set(finding(table.indicator()) + "_country", place == null ? null : Policy.country(place));
        });
        return given;
    }

    private static String finding(String indicator) {
        return "f_" + indicator.replace('-', '_');
    }
}
