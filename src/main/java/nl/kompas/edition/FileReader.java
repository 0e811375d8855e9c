package nl.kompas.edition;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import nl.kompas.policy.FaultCollector;
import nl.kompas.policy.FilePosition;
import nl.kompas.policy.Text;

/** Reads one file of the rules folder as text, and never anything else than a file of that folder. */
final class FileReader {

    private final Path root;
    private final FaultCollector faultCollector;

    FileReader(Path root, FaultCollector faultCollector) {
        this.root = root;
        this.faultCollector = faultCollector;
    }

    /** Whether a folder or file lies in the rules folder, also once links are followed; where not, that is reported. */
    boolean inside(Path path, String shownAs) {
        try {
            boolean inside = path.toRealPath().startsWith(root.toRealPath());
            if (!inside) {
                fault(
                        "outside-folder",
                        FilePosition.of(shownAs),
                        new Text(
                                "Dit verwijst naar iets buiten de regelmap.",
                                "This links to something outside the rules folder."),
                        new Text("Zet het bestand zelf hier neer.", "Put the file itself here."));
            }
            return inside;
        } catch (NoSuchFileException e) {
            return !Files.isSymbolicLink(path) || unreadable(shownAs);
        } catch (IOException e) {
            return unreadable(shownAs);
        }
    }

    /** The text of a file; nothing and a fault where it is not to be read, nothing alone where it is gone. */
    Optional<String> read(Path path, String shownAs) {
        if (!inside(path, shownAs)) {
            return Optional.empty();
        }
        try {
            Path real = path.toRealPath();
            if (!Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                    .isRegularFile()) {
                fault(
                        "no-file",
                        FilePosition.of(shownAs),
                        new Text("Dit is geen bestand.", "This is no file."),
                        new Text("Haal het weg of geef het een andere naam.", "Remove it or give it another name."));
                return Optional.empty();
            }
            int most = FileKind.of(shownAs).mostBytes();
            byte[] bytes = start(real, most + 1);
            if (bytes.length > most) {
                FileKind.of(shownAs).tooLarge(shownAs, faultCollector);
                return Optional.empty();
            }
            return text(bytes, shownAs);
        } catch (NoSuchFileException e) {
            // Gone between listing and reading: as if it had not been listed.
            return Optional.empty();
        } catch (IOException e) {
            unreadable(shownAs);
            return Optional.empty();
        }
    }

    private static byte[] start(Path real, int most) throws IOException {
        try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
            return in.readNBytes(most);
        }
    }

    private Optional<String> text(byte[] bytes, String shownAs) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        if (decoder.decode(in, out, true).isError()) {
            notUtf8(bytes, in.position(), shownAs);
            return Optional.empty();
        }
        String text = out.flip().toString();
        return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private void notUtf8(byte[] bytes, int at, String shownAs) {
        int line = 1;
        for (int i = 0; i < at; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        if (packed(bytes)) {
            fault(
                    "file-packed",
                    new FilePosition(shownAs, 1, 0),
                    new Text("Dit is een ingepakt bestand.", "This is a packed file."),
                    new Text("Pak het uit en bewaar wat erin zit.", "Unpack it and save what is in it."));
        } else {
            fault(
                    "not-utf-8",
                    new FilePosition(shownAs, line, 0),
                    new Text("Dit bestand is geen UTF-8.", "This file is not UTF-8."),
                    new Text(
                            "Bewaar het als UTF-8, niet als UTF-16, Latin-1 of Windows-1252.",
                            "Save it as UTF-8, not as UTF-16, Latin-1 or Windows-1252."));
        }
    }

    /** Whether it begins as gzip, bzip2, xz, zstd or zip does. */
    private static boolean packed(byte[] bytes) {
        int start = bytes.length < 4 ? 0 : ByteBuffer.wrap(bytes).getInt();
        return start >>> 16 == 0x1F8B
                || start >>> 8 == 0x425A68
                || start == 0xFD377A58
                || start == 0x28B52FFD
                || start == 0x504B0304;
    }

    private boolean unreadable(String shownAs) {
        fault(
                "file-unreadable",
                FilePosition.of(shownAs),
                new Text("Dit is niet te openen.", "This cannot be opened."),
                new Text(
                        "Kijk of de dienst het mag lezen, en of het geen verwijzing naar niets is.",
                        "See whether the service may read it, and whether it is no link to nothing."));
        return false;
    }

    private void fault(String code, FilePosition filePosition, Text message, Text remedy) {
        faultCollector.add(
                code,
                new FilePosition(
                        FileScreening.visible(filePosition.file()), filePosition.line(), filePosition.column()),
                message,
                remedy);
    }
}
