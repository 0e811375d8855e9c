package nl.kompas.answer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What one question concludes again and again, up to the reasons for it, as JSON: encoded when it is first concluded. Safe for use by
 * many threads.
 */
final class EncodedHeads {

    private static final ObjectWriter WRITER = new ObjectMapper().writer();

    /** What closes a conclusion behind its reasons. */
    static final String END = "]}";

    /** Far more than an edition declares; words that come from cases must not fill the memory. */
    private static final int MOST = 10_000;

    private final Map<Record, SerializableString> encoded = new ConcurrentHashMap<>();

    /**
     * A conclusion up to its first reason.
     *
     * @param bare the conclusion, its last field an empty list of reasons
     */
    SerializableString of(Record bare) {
        SerializableString known = encoded.get(bare);
        return known != null ? known : encode(bare);
    }

    private SerializableString encode(Record bare) {
        try {
            String whole = WRITER.writeValueAsString(bare);
            SerializableString head = new SerializedString(whole.substring(0, whole.length() - END.length()));
            if (encoded.size() < MOST) {
                encoded.put(bare, head);
            }
            return head;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("ids can be written", e);
        }
    }
}
