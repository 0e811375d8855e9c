package nl.kompas.process;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import nl.kompas.fixtures.ServiceProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new policy, with indicators of its own, touches the rules folder alone. */
class NewPolicyIT {

    @TempDir
    private static Path folder;

    private static ServiceProcess service;

    @BeforeAll
    static void start() throws IOException {
        write(folder);
        service = ServiceProcess.start(folder.resolve("rules"), folder.resolve("data"), Map.of());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void itIsAnsweredWithItsOwnWords() {
        given().contentType("application/json")
                .body("""
                        {"policy": "bicycles", "question": "purchase", "findings": {
                          "shop": "NL-UT", "gears": 3, "second-hand": true, "colour": "red", "wanted-for": ["work", "fun"]}}
                        """)
                .post("/v1/evaluations")
                .then()
                .statusCode(200)
                .body("edition", equalTo("2026"))
                .body("advice.level", contains("engage"))
                .body("preconditions.status", contains("met"))
                .body("compass.verdict", contains("supports"))
                .body("roles.role", contains("buyer"))
                .body("conditions.text.en", contains("Bring EUR 300."))
                .body("referrals.to", contains("repair-shop"))
                .body("missing.indicator", equalTo(java.util.List.of()));
    }

    @Test
    void whatIsMissingIsAskedInItsOwnWords() {
        given().contentType("application/json")
                .body("{\"policy\": \"bicycles\", \"question\": \"purchase\", \"findings\": {}}")
                .post("/v1/evaluations")
                .then()
                .statusCode(200)
                .body("missing.find { it.indicator == 'gears' }.question.nl", equalTo("Hoeveel versnellingen?"));
    }

    private static RequestSpecification given() {
        return service.request();
    }

    private static void write(Path folder) throws IOException {
        Path edition = Files.createDirectories(folder.resolve("rules/bicycles/2026"));
        Files.writeString(edition.resolve("prices.csv"), "colour,price\nred,high\nblue,low\n");
        Files.writeString(edition.resolve("policy.yaml"), """
                label: {nl: Fietsen, en: Bicycles}
                in-force: {from: 2026-01-01}
                documents: {manual: {title: Handleiding, publisher: Wij, date: "2026"}}
                tracks: {money: {nl: Geld, en: Money}}
                questions: {purchase: {label: {nl: Kopen, en: Buying}, tracks: [money]}}
                preconditions: {near: {nl: Dichtbij, en: Near}}
                aspects: {use: {label: {nl: Gebruik, en: Use}, components: {purpose: {nl: Doel, en: Purpose}}}}
                roles: {buyer: {nl: Koper, en: Buyer}}
                activities: {}
                representation: {}
                conditions: {cash: {nl: "Neem € {gears}00 mee.", en: "Bring EUR {gears}00."}}
                referrals: {to: {repair-shop: {nl: Fietsenmaker, en: Repair shop}}, for: {check: {nl: Keuring, en: Check}}}
                tables:
                  prices:
                    file: prices.csv
                    key: colour
                    columns: {colour: {type: choice, values: [red, blue]}, price: {type: choice, values: [high, low]}}
                """);
        Files.writeString(edition.resolve("vocabulary.yaml"), """
                indicators:
                  shop: {type: place, serves: [purchase], label: {nl: Winkel, en: Shop}, question: {nl: "Waar?", en: "Where?"}}
                  gears: {type: number, whole: true, min: 1, max: 30, serves: [purchase], label: {nl: Versnellingen, en: Gears},
                          question: {nl: "Hoeveel versnellingen?", en: "How many gears?"}}
                  second-hand: {type: yes-no, serves: [purchase], label: {nl: Tweedehands, en: Second-hand},
                                question: {nl: "Tweedehands?", en: "Second-hand?"}}
                  colour: {type: choice, serves: [purchase], values: {red: {nl: Rood, en: Red}, blue: {nl: Blauw, en: Blue}},
                           label: {nl: Kleur, en: Colour}, question: {nl: "Welke kleur?", en: "Which colour?"}}
                  wanted-for: {type: list, serves: [purchase], values: {work: {nl: Werk, en: Work}, fun: {nl: Plezier, en: Fun}},
                               label: {nl: Doel, en: Purpose}, question: {nl: "Waarvoor?", en: "What for?"}}
                """);
        Files.writeString(
                edition.resolve("bicycles.drl"),
                rule("NEAR", "Finding(indicator == \"shop\", country == \"NL\")", "met(\"near\")")
                        + rule("WORK", "Item(indicator == \"wanted-for\", value == \"work\")", "supports(\"purpose\")")
                        + rule("BUY", """
                                Precondition(id == "near", status == "met")
                                    Component(id == "purpose", verdict == "supports")
                                    Finding(indicator == "gears", number >= 3)""", "advise(\"money\", \"engage\")")
                        + rule("BUYER", "Advice(level == \"engage\")", "role(\"buyer\")")
                        + rule(
                                "CASH",
                                "Listed(indicator == \"colour\", table == \"prices\", cells[\"price\"] == \"high\")",
                                "condition(\"cash\")")
                        + rule(
                                "CHECK",
                                "Finding(indicator == \"second-hand\", answer == true)",
                                "referral(\"repair-shop\", \"check\")"));
    }

    private static String rule(String id, String when, String then) {
        return """
                rule "%s"
                    @id("%s")
                    @source(document = "manual", section = "1")
                    @basis(policy)
                    @nl("Zo is het.")
                    @en("So it is.")
                when
                    %s
                then
                    %s;
                end

                """.formatted(id, id, when, then);
    }
}
