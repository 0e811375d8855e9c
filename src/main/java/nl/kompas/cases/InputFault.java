package nl.kompas.cases;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import nl.kompas.policy.Text;

/**
 * One thing that is wrong in what a caller sent.
 *
 * @param pointer JSON pointer (RFC 6901) to the place in the body
 * @param message what is wrong
 */
@JsonPropertyOrder({"pointer", "detail", "message"})
public record InputFault(String pointer, Text message) {

    /** A fault, in Dutch and in English. */
    public InputFault(String pointer, String nl, String en) {
        this(pointer, new Text(nl, en));
    }

    /** What is wrong, in English. */
    @JsonProperty
    public String detail() {
        return message.en();
    }
}
