package nl.kompas.edition;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.kompas.policy.EditionLimits;
import nl.kompas.policy.FaultCollector;
import nl.kompas.policy.FilePosition;

/**
 * Screens the files of an edition as text, before anything reads them: their names, their sizes, and characters that no editor
 * shows, or shows otherwise than a parser reads them. What comes behind relies on it.
 */
final class FileScreening {

    private static final Pattern NAME = Pattern.compile("(cases/)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /**
     * Categories of characters that are not to be seen: control, format, private use, surrogate, line and paragraph separator.
     */
    private static final Set<Integer> UNSEEN = Set.of(
            (int) Character.CONTROL,
            (int) Character.FORMAT,
            (int) Character.PRIVATE_USE,
            (int) Character.SURROGATE,
            (int) Character.LINE_SEPARATOR,
            (int) Character.PARAGRAPH_SEPARATOR);

    private final EditionFiles files;
    private final FaultCollector faultCollector;

    FileScreening(EditionFiles files, FaultCollector faultCollector) {
        this.files = files;
        this.faultCollector = faultCollector;
    }

    /** The files that may be read; nothing of what was refused, which is reported. */
    EditionFiles passed() {
        names();
        amount();
        return new EditionFiles(
                files.id(),
                passed(files.id() + "/", files.own()),
                passed(RulesFolder.REFERENCE + "/", files.reference()),
                files.unread());
    }

    private void names() {
        if (!FOLDER.matcher(files.id().policy()).matches()
                || !FOLDER.matcher(files.id().edition()).matches()) {
            name(files.id().toString());
        }
    }

    private void amount() {
        long size = files.own().values().stream().mapToLong(String::length).sum();
        if (files.own().size() > EditionLimits.FILES || size > EditionLimits.EDITION_BYTES) {
            faultCollector.add(
                    "edition-too-large",
                    FilePosition.of(files.id().toString()),
                    "Een editie heeft ten hoogste " + EditionLimits.FILES + " bestanden en "
                            + EditionLimits.EDITION_BYTES / 1024 / 1024 + " MiB.",
                    "An edition has at most " + EditionLimits.FILES + " files and "
                            + EditionLimits.EDITION_BYTES / 1024 / 1024 + " MiB.",
                    "Haal weg wat er niet bij hoort.",
                    "Take out what does not belong here.");
        }
    }

    private SortedMap<String, String> passed(String folder, Map<String, String> given) {
        SortedMap<String, String> passed = new TreeMap<>();
        given.forEach((name, text) -> {
            int before = faultCollector.count();
            if (!NAME.matcher(name).matches()) {
                name(folder + name);
            } else if (text.length() > FileKind.of(name).mostBytes()) {
                FileKind.of(name).tooLarge(folder + name, faultCollector);
            } else {
                characters(folder + name, text);
            }
            if (faultCollector.count() == before) {
                passed.put(name, text);
            }
        });
        return passed;
    }

    private void name(String name) {
        faultCollector.add(
                "file-name",
                FilePosition.of(visible(name)),
                "Deze naam kan niet.",
                "This name cannot be.",
                "Gebruik letters zonder accent, cijfers, punten en streepjes, ten hoogste 100.",
                "Use letters without accents, digits, dots and hyphens, at most 100.");
    }

    /** Reports the first character that cannot be, or the first line that is too long. */
    private void characters(String file, String text) {
        FileKind kind = FileKind.of(file);
        int line = 1;
        int lineStart = 0;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int c = text.codePointAt(at);
            if (!allowed(c, kind, text.startsWith("\n", at + 1))) {
                unseen(c, new FilePosition(file, line, at - lineStart + 1));
                return;
            }
            if (c == '\n') {
                line++;
                lineStart = at + 1;
            } else if (kind != FileKind.CASE && at - lineStart >= EditionLimits.LINE) {
                tooLong(new FilePosition(file, line, EditionLimits.LINE + 1));
                return;
            }
        }
    }

    private static boolean allowed(int c, FileKind kind, boolean beforeNewline) {
        return switch (c) {
            case '\n' -> true;
            case '\t' -> kind != FileKind.TABLE;
            case '\r' -> beforeNewline;
            default -> !UNSEEN.contains(Character.getType(c));
        };
    }

    /** A name with what is not to be seen in it written as a number. */
    static String visible(String name) {
        StringBuilder visible = new StringBuilder();
        name.codePoints().limit(EditionLimits.SENTENCE).forEach(c -> {
            if (UNSEEN.contains(Character.getType(c))) {
                visible.append('<').append(number(c)).append('>');
            } else {
                visible.appendCodePoint(c);
            }
        });
        return visible.toString();
    }

    private static String number(int c) {
        return String.format(Locale.ROOT, "U+%04X", c);
    }

    private void unseen(int c, FilePosition filePosition) {
        faultCollector.add(
                "control-character",
                filePosition,
                "Hier staat een teken dat niet te zien is: " + number(c) + ".",
                "Here stands a character that is not to be seen: " + number(c) + ".",
                "Haal het weg; bewaar het bestand als UTF-8 met gewone regeleinden.",
                "Take it out; save the file as UTF-8 with ordinary line ends.");
    }

    private void tooLong(FilePosition filePosition) {
        faultCollector.add(
                "line-too-long",
                filePosition,
                "Deze regel heeft meer dan " + EditionLimits.LINE + " tekens.",
                "This line has more than " + EditionLimits.LINE + " characters.",
                "Verdeel haar over meer regels.",
                "Divide it over more lines.");
    }
}
