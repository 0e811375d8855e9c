package nl.kompas.cases;

/**
 * A place in a JSON document, put into words only where something is wrong there.
 *
 * @param parent what it lies in; null for the document
 * @param step the name or the number by which it lies there
 */
public record Pointer(Pointer parent, Object step) {

    /** The document as a whole. */
    public static final Pointer ROOT = new Pointer(null, "");

    /** The findings of a case. */
    public static final Pointer FINDINGS = ROOT.to("findings");

    /** A field of an object. */
    public Pointer to(String name) {
        return new Pointer(this, name);
    }

    /** An entry of an array, from 0. */
    public Pointer to(int index) {
        return new Pointer(this, index);
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
