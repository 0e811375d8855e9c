package nl.kompas.http.access;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;

/** As much of an OpenID provider as a service that checks tokens asks for: its discovery document and its keys. */
final class OpenIdProvider implements AutoCloseable {

    private final RsaJsonWebKey key;
    private final HttpServer server;

    private OpenIdProvider(RsaJsonWebKey key, HttpServer server) {
        this.key = key;
        this.server = server;
    }

    static OpenIdProvider started() {
        try {
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("the-provider");
            key.setAlgorithm("RS256");
            OpenIdProvider provider = new OpenIdProvider(
                    key, HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            provider.serve("/.well-known/openid-configuration", """
                    {"issuer": "%1$s", "jwks_uri": "%1$s/jwks", "token_endpoint": "%1$s/token"}""".formatted(provider.issuer()));
            provider.serve("/jwks", "{\"keys\": [" + key.toJson(OutputControlLevel.PUBLIC_ONLY) + "]}");
            provider.server.start();
            return provider;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it signs with. */
    PrivateKey privateKey() {
        return key.getPrivateKey();
    }

    private void serve(String path, String document) {
        byte[] body = document.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
