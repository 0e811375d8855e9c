package nl.kompas.bench.http;

import java.net.URI;
import java.nio.file.Path;

/**
 * What is sent again and again.
 *
 * @param to where it is posted
 * @param body the file that is sent
 * @param type its content type
 * @param cases how many cases one request asks
 */
public record Load(URI to, Path body, String type, int cases) {

    /** One case a request. */
    public static Load single(URI to, Path body) {
        return new Load(to, body, "application/json", 1);
    }
}
