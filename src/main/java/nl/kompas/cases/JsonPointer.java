package nl.kompas.cases;

/**
 * A place in a JSON document, put into words only where something is wrong there.
 *
 * @param parent what it lies in; null for the document
 * @param step the name or the number by which it lies there
 */
public record JsonPointer(JsonPointer parent, Object step) {

    /** The document as a whole. */
    public static final JsonPointer ROOT = new JsonPointer(null, "");

    /** The findings of a case. */
    public static final JsonPointer FINDINGS = ROOT.to("findings");

    /** A field of an object. */
    public JsonPointer to(String name) {
        return new JsonPointer(this, name);
    }

    /** An entry of an array, from 0. */
    public JsonPointer to(int index) {
        return new JsonPointer(this, index);
    }

    /** As RFC 6901 writes it. */
    @Override
    public String toString() {
        return parent == null ? "" : parent + "/" + escaped(step.toString());
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
