package nl.kompas.http.replays;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import nl.kompas.access.Roles;
import nl.kompas.http.access.Identity;
import nl.kompas.http.problems.ProblemType;
import nl.kompas.replay.ReplayStatus;
import nl.kompas.replay.Replays;
import nl.kompas.replay.UploadedCases;

/** Replays: cases answered again by other rules, in the background, and what comes out otherwise. */
@RolesAllowed({Roles.TESTER, Roles.POLICY_OWNER})
@Path("/v1/replays")
@Produces(MediaType.APPLICATION_JSON)
class ReplaysResource {

    private static final long LARGEST_BODY = 64L << 20;
    private static final int USUAL_PAGE = 100;
    private static final int LARGEST_PAGE = 1_000;

    private final Replays replays;
    private final ReplayStarter order;
    private final SecurityIdentity identity;

    ReplaysResource(Replays replays, ReplayStarter order, SecurityIdentity identity) {
        this.replays = replays;
        this.order = order;
        this.identity = identity;
    }

    /** Has cases replayed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response replay(InputStream body) throws IOException {
        try (UploadedCases.Intake intake = replays.intake()) {
            ReplayRequest request = new ReplayReader(intake).read(ReplayReader.atMost(LARGEST_BODY, body));
            ReplayStatus replayStatus = order.place(request, Identity.name(identity));
            return Response.accepted(ReplayView.of(replayStatus, null))
                    .location(URI.create("/v1/replays/" + replayStatus.id()))
                    .build();
        }
    }

    /** All replays, latest first. */
    @GET
    public ReplayView.Listing replays() {
        return new ReplayView.Listing(replays.all().stream()
                .map(replayStatus -> ReplayView.of(replayStatus, null))
                .toList());
    }

    /** One replay. */
    @GET
    @Path("/{replay}")
    public ReplayView replay(@PathParam("replay") String id) {
        return ReplayView.of(find(id));
    }

    /** Some of the differences that it found. */
    @GET
    @Path("/{replay}/differences")
    public ReplayView.Page differences(
            @PathParam("replay") String id, @QueryParam("cursor") String cursor, @QueryParam("limit") String limit)
            throws IOException {
        ReplayStatus replayStatus = find(id).run();
        int most = (int) number("limit", limit, USUAL_PAGE, 1, LARGEST_PAGE);
        long from = number("cursor", cursor, 0, 0, Long.MAX_VALUE);
        return replays.differences(replayStatus, from, most)
                .map(page -> ReplayView.Page.of(page, replayStatus))
                .orElseThrow(() -> ProblemType.BAD_REQUEST.problem("`cursor` must be the `next` of an earlier page."));
    }

    /** Cancels a replay that is not over, and removes one that is. */
    @DELETE
    @Path("/{replay}")
    public void remove(@PathParam("replay") String id) {
        if (!replays.remove(id)) {
            throw missing(id);
        }
    }

    private Replays.Shown find(String id) {
        return replays.find(id).orElseThrow(() -> missing(id));
    }

    private static HttpProblem missing(String id) {
        return ProblemType.NOT_FOUND.problem("There is no replay `" + id + "`.");
    }

    private static long number(String name, String text, long usual, long least, long most) {
        if (text == null) {
            return usual;
        }
        if (text.matches("\\d{1,18}")) {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        throw ProblemType.BAD_REQUEST.problem("`" + name + "` must be a whole number"
                + (most == Long.MAX_VALUE ? "." : " from " + least + " to " + most + "."));
    }
}
