package nl.kompas.http.access;

import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Somebody presents a key. */
final class ApiKeyRequest extends BaseAuthenticationRequest implements AuthenticationRequest {

    private final String key;

    ApiKeyRequest(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
