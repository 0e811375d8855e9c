package nl.kompas.workbench;

import io.restassured.specification.RequestSpecification;
import nl.kompas.fixtures.SharedService;

/** Decisions that a test has recorded, over HTTP as any caller. */
final class Decided {

    private static final String REGION = """
            {"policy": "noord-brabant", "question": "region", "referenceDate": "2024-09-01", "reference": "%s",
             "findings": {"destination": "JP", "innovation-standing": "top",
               "network-presence": {"value": "established", "source": "Jan Jansen", "observedOn": "2024-05-01", "note": "per telefoon"}}}""";
    private static final String INITIATIVE = """
            {"policy": "noord-brabant", "question": "initiative", "referenceDate": "2024-09-01", "reference": "%s",
             "findings": {"destination": {"value": "JP", "source": "Missieplan 2024"}, "purpose": "innovation-cooperation",
               "themes": ["health"], "demand-from": ["business"], "activity": "trade-fair", "sensitive-technology": false,
               "complementarity": "competing", "human-rights-situation": "no-concern",
               "national-stance": {"value": "positive", "source": "Kamerbrief", "observedOn": "2022-11-08", "note": "van Jan"}}}""";
    private static final String UNEXPLAINED = """
            {"policy": "topsectoren", "question": "mission", "reference": "%s", "detail": "decision", "findings": {}}""";

    private Decided() {}

    /** Whether a region is one to work with. */
    static String onARegion(String reference) {
        return onARegion(reference, SharedService.OPEN.request());
    }

    /** The same, by a request of somebody. */
    static String onARegion(String reference, RequestSpecification request) {
        return recorded(REGION.formatted(reference), request);
    }

    /** Whether to take part in an initiative: an answer with much in it. */
    static String onAnInitiative(String reference) {
        return recorded(INITIATIVE.formatted(reference), SharedService.OPEN.request());
    }

    /** On a mission of which nothing is known, without an explanation. */
    static String unexplained(String reference) {
        return recorded(UNEXPLAINED.formatted(reference), SharedService.OPEN.request());
    }

    private static String recorded(String body, RequestSpecification request) {
        return request.contentType("application/json")
                .body(body)
                .post("/v1/decisions")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
