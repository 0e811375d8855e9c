package nl.kompas.bench.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The measured case as it is sent, in files of a folder. */
public final class Bodies {

    /** The measured case, with all findings. */
    public static final Path CASE = Path.of("bench/initiative.json");

    /** As many lines as make a request of 100 KiB or so: enough to be bulk, few enough to end in time. */
    public static final int LINES = 100;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;

    public Bodies(Path folder) {
        this.folder = folder;
    }

    /** The case with a detail asked. */
    public Path single(String detail) throws IOException {
        return Files.write(folder.resolve("ask-" + detail + ".json"), asked(detail));
    }

    /** The case again and again, a line each. */
    Path lines(String detail) throws IOException {
        String line = new String(asked(detail)) + "\n";
        return Files.writeString(folder.resolve("ask-" + detail + ".ndjson"), line.repeat(LINES));
    }

    private static byte[] asked(String detail) throws IOException {
        ObjectNode request = (ObjectNode) JSON.readTree(CASE.toFile());
        request.put("detail", detail);
        return JSON.writeValueAsBytes(request);
    }
}
