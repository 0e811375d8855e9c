package nl.kompas.http.access;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import nl.kompas.access.ApiKey;
import nl.kompas.access.Roles;
import nl.kompas.fixtures.RulesCopy;
import nl.kompas.fixtures.ServiceProcess;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A service that accepts the tokens of an OpenID provider: signed tokens, checked against the provider's own keys. */
class OpenIdConnectIT {

    private static final String DRAFTS = RulesCopy.ONE_EDITION + "/drafts";

    @TempDir
    private static Path folder;

    private static OpenIdProvider provider;
    private static ServiceProcess service;

    /** Roles stand in a claim of the operator's choice, one under a name of theirs; a key is accepted beside tokens. */
    @BeforeAll
    static void start() {
        provider = OpenIdProvider.started();
        service = ServiceProcess.start(
                RulesCopy.ofOneEdition(folder),
                folder.resolve("data"),
                Map.of(
                        "quarkus.oidc.auth-server-url",
                        provider.issuer(),
                        "quarkus.oidc.roles.role-claim-path",
                        "realm_access/roles",
                        "quarkus.http.auth.roles-mapping.\"Beleidseigenaar\"",
                        Roles.POLICY_OWNER,
                        "kompas.keys.portal.hash",
                        ApiKey.hash("kompas_portal"),
                        "kompas.keys.portal.roles",
                        Roles.CALLER));
    }

    @AfterAll
    static void stop() {
        service.close();
        provider.close();
    }

    @Test
    void aTokenWithTheRoleWritesUnderTheNameInTheToken() throws JoseException {
        WritesLogged writes = WritesLogged.fromNowOn(service);
        post(signed(claims(Roles.POLICY_OWNER))).then().statusCode(201).body("by", equalTo("eva"));
        writes.assertLines("INFO eva: POST " + DRAFTS + " -> 201");
    }

    @Test
    void aRoleMayHaveAnotherNameAtTheProvider() throws JoseException {
        post(signed(claims("Beleidseigenaar"))).then().statusCode(201);
    }

    @Test
    void aTokenWithAnotherRoleReadsAndDoesNotWrite() throws JoseException {
        String token = signed(claims(Roles.TESTER));
        given().auth().oauth2(token).get(DRAFTS).then().statusCode(200);
        RefusedCall.forbidden(post(token), DRAFTS);
    }

    @Test
    void aTokenWithoutOurRolesMayNothing() throws JoseException {
        RefusedCall.forbidden(
                given().auth().oauth2(signed(claims("offline_access"))).get("/v1/policies"), "/v1/policies");
    }

    @Test
    void rolesInAnotherClaimDoNotCount() throws JoseException {
        String token = signed(claims("offline_access").claim("groups", List.of(Roles.POLICY_OWNER)));
        RefusedCall.forbidden(post(token), DRAFTS);
    }

    @Test
    void nothingIsOpenOnLoopback() {
        RefusedCall.unauthorized(given().get("/v1/policies"), "/v1/policies", "Bearer realm=\"kompas\", ApiKey realm=");
        given().get("/q/metrics").then().statusCode(401);
        assertFalse(Files.exists(service.data().resolve("api-key")));
    }

    @Test
    void aTokenThatRanOutIsRefused() throws JoseException {
        Instant longAgo = Instant.now().minusSeconds(3600);
        refused(signed(claims(Roles.POLICY_OWNER).issuedAt(longAgo).expiresAt(longAgo.plusSeconds(60))));
    }

    @Test
    void aTokenForAnotherServiceIsRefused() throws JoseException {
        refused(signed(claims(Roles.POLICY_OWNER).audience("another-service")));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() throws JoseException {
        refused(signed(claims(Roles.POLICY_OWNER).issuer("https://example.org")));
    }

    @Test
    void aTokenThatSomebodyElseSignedIsRefused() throws JoseException {
        RsaJsonWebKey other = RsaJwkGenerator.generateJwk(2048);
        refused(claims(Roles.POLICY_OWNER).jws().keyId("the-provider").sign(other.getPrivateKey()));
    }

    @Test
    void aTokenThatNobodySignedIsRefused() throws JoseException {
        String[] parts = signed(claims(Roles.POLICY_OWNER)).split("\\.");
        refused(base64("{\"alg\": \"none\"}") + "." + parts[1] + ".");
    }

    @Test
    void aTokenThatWasChangedIsRefused() throws JoseException {
        String[] parts = signed(claims(Roles.TESTER)).split("\\.");
        String changed = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8)
                .replace(Roles.TESTER, Roles.POLICY_OWNER);
        refused(parts[0] + "." + base64(changed) + "." + parts[2]);
    }

    @Test
    void aKeyIsAcceptedBesideTokens() {
        given().header("X-API-Key", "kompas_portal").get("/v1/policies").then().statusCode(200);
        RefusedCall.forbidden(given().header("X-API-Key", "kompas_portal").post(DRAFTS), DRAFTS);
    }

    @Test
    void aKeyIsNoToken() {
        refused("kompas_portal");
    }

    private static RequestSpecification given() {
        return service.request();
    }

    private static JwtClaimsBuilder claims(String role) {
        return Jwt.claims(Map.of("realm_access", Map.of("roles", List.of(role))))
                .issuer(provider.issuer())
                .audience("kompas")
                .subject("5f1c")
                .preferredUserName("eva")
                .expiresIn(300);
    }

    private static String signed(JwtClaimsBuilder claims) {
        return claims.jws().keyId("the-provider").sign(provider.privateKey());
    }

    private static Response post(String token) {
        return given().auth().oauth2(token).post(DRAFTS);
    }

    private static void refused(String token) {
        RefusedCall.unauthorized(post(token), DRAFTS, "Bearer");
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
