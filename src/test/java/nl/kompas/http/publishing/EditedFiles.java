package nl.kompas.http.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The files of an edition that an editor saves over and over, in a version or broken. */
record EditedFiles(Path folder, Map<String, String> originals) {

    static final List<String> NAMES = List.of(Version.COMPASS, Version.PRECONDITIONS, Version.VOCABULARY);

    private static final int FAILS_A_CASE = 70;

    /** The files as they are in a folder now. */
    static EditedFiles in(Path folder) throws IOException {
        Map<String, String> originals = new HashMap<>();
        for (String name : NAMES) {
            originals.put(name, Files.readString(folder.resolve(name)));
        }
        return new EditedFiles(folder, originals);
    }

    /** Saves one file as it is in a version. */
    void save(String name, Version version, boolean inPlace) {
        save(name, version.files(originals).get(name).getBytes(StandardCharsets.UTF_8), inPlace);
    }

    /** Saves the compass cut short, naming what is not declared, failing a recorded case, or as no text: in turn, by the edit. */
    void saveBroken(int edit, Version version, boolean inPlace) {
        String original = originals.get(Version.COMPASS);
        String compass = version.compass(original, version.threshold());
        byte[] broken =
                switch (edit % 4) {
                    case 0 -> compass.substring(0, compass.length() - 40).getBytes(StandardCharsets.UTF_8);
                    case 1 ->
                        compass.replace("\"innovation-standing\"", "\"nothing\"")
                                .getBytes(StandardCharsets.UTF_8);
                    case 2 -> version.compass(original, FAILS_A_CASE).getBytes(StandardCharsets.UTF_8);
                    default -> ("// één\n" + compass).getBytes(StandardCharsets.ISO_8859_1);
                };
        save(Version.COMPASS, broken, inPlace);
    }

    /** Leaves everything as it was. */
    void restore() {
        originals.forEach((name, content) -> save(name, content.getBytes(StandardCharsets.UTF_8), true));
    }

    /** As editors do: in place, or beside and then renamed. */
    private void save(String name, byte[] content, boolean inPlace) {
        try {
            Path written = folder.resolve(inPlace ? name : name + "~");
            Files.write(written, content);
            if (!inPlace) {
                Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
