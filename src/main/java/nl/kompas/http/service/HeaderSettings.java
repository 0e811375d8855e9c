package nl.kompas.http.service;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

/** What goes on every response. */
@ConfigMapping(prefix = "kompas.response")
interface HeaderSettings {

    /** The values of headers by name. */
    Map<String, String> headers();
}
