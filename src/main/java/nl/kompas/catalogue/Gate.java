package nl.kompas.catalogue;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.kompas.policy.Faults;
import nl.kompas.policy.Limits;
import nl.kompas.policy.Place;
import nl.kompas.policy.Text;

/** Looks at the files of an edition as text, before anything reads them: names, sizes and characters. */
final class Gate {

    private static final Pattern NAME = Pattern.compile("(cases/)?[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
    private static final Pattern FOLDER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    private final EditionFiles files;
    private final Faults faults;

    Gate(EditionFiles files, Faults faults) {
        this.files = files;
        this.faults = faults;
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
        if (files.own().size() > Limits.FILES || size > Limits.EDITION_BYTES) {
            faults.add(
                    "edition-too-large",
                    Place.of(files.id().toString()),
                    new Text(
                            "Een editie heeft ten hoogste " + Limits.FILES + " bestanden en "
                                    + Limits.EDITION_BYTES / 1024 / 1024 + " MiB.",
                            "An edition has at most " + Limits.FILES + " files and "
                                    + Limits.EDITION_BYTES / 1024 / 1024 + " MiB."),
                    new Text("Haal weg wat er niet bij hoort.", "Take out what does not belong here."));
        }
    }

    private SortedMap<String, String> passed(String folder, Map<String, String> given) {
        SortedMap<String, String> passed = new TreeMap<>();
        given.forEach((name, text) -> {
            int before = faults.count();
            if (!NAME.matcher(name).matches()) {
                name(folder + name);
            } else if (text.length() > FileKind.of(name).mostBytes()) {
                FileKind.of(name).tooLarge(folder + name, faults);
            } else {
                new Characters(folder + name, text, faults).check();
            }
            if (faults.count() == before) {
                passed.put(name, text);
            }
        });
        return passed;
    }

    private void name(String name) {
        faults.add(
                "file-name",
                Place.of(Characters.visible(name)),
                new Text("Deze naam kan niet.", "This name cannot be."),
                new Text(
                        "Gebruik letters zonder accent, cijfers, punten en streepjes, ten hoogste 100.",
                        "Use letters without accents, digits, dots and hyphens, at most 100."));
    }
}
