package nl.kompas.policy;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Says what one YAML file leaves out, has twice, or names in a way that rules cannot write. */
final class DeclarationChecks {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final FilePosition filePosition;
    private final FaultCollector faultCollector;

    DeclarationChecks(String file, FaultCollector faultCollector) {
        this.filePosition = FilePosition.of(file);
        this.faultCollector = faultCollector;
    }

    /** A text must be there, in both languages. */
    void text(String name, Text text) {
        if (text == null || blank(text.nl()) || blank(text.en())) {
            faultCollector.add(
                    "text-missing",
                    filePosition,
                    "`" + name + "` mist een tekst.",
                    "`" + name + "` lacks a text.",
                    "Schrijf `{nl: \"…\", en: \"…\"}` met beide talen gevuld.",
                    "Write `{nl: \"…\", en: \"…\"}` with both languages filled.");
        }
    }

    /** Something must be there. */
    void there(String name, boolean present) {
        if (!present) {
            faultCollector.add(
                    "declaration-missing",
                    filePosition,
                    "`" + name + "` ontbreekt.",
                    "`" + name + "` is missing.",
                    "Voeg het toe zoals rules/README.md, 5 en 6, laten zien.",
                    "Add it as rules/README.md, 5 and 6, show.");
        }
    }

    /** Of some things there may only be so many. */
    void few(String name, int number, int most) {
        if (number > most) {
            faultCollector.add(
                    "too-many",
                    filePosition,
                    "Onder `" + name + "` staan er " + number + "; er kunnen er " + most + " zijn.",
                    "There are " + number + " under `" + name + "`; there can be " + most + ".",
                    "Haal weg wat er niet bij hoort.",
                    "Take out what does not belong here.");
        }
    }

    /** A word must be there. */
    void word(String name, String word) {
        there(name, !blank(word));
    }

    /** Ids have one form, so that rules can write them and people can tell them apart. */
    void ids(String where, Collection<String> ids) {
        for (String id : ids) {
            if (!ID.matcher(id).matches()) {
                faultCollector.add(
                        "id-form",
                        filePosition,
                        "`" + id + "` onder " + where + " is geen id.",
                        "`" + id + "` under " + where + " is no id.",
                        "Gebruik kleine letters, cijfers en streepjes.",
                        "Use small letters, digits and hyphens.");
            }
        }
    }

    /** Names must differ. */
    void differ(String where, List<String> names) {
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!seen.add(name)) {
                faultCollector.add(
                        "name-twice",
                        filePosition,
                        "`" + name + "` staat meer dan een keer onder " + where + ".",
                        "`" + name + "` stands under " + where + " more than once.",
                        "Laat er een staan.",
                        "Leave one.");
            }
        }
    }

    /** A name must be declared where it should be. */
    void known(String where, String name, Set<String> known) {
        if (!known.contains(name)) {
            faultCollector.unknown("unknown-name", filePosition, where, name, known);
        }
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
