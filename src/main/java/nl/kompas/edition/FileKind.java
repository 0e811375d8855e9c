package nl.kompas.edition;

import nl.kompas.policy.EditionLimits;
import nl.kompas.policy.FaultCollector;
import nl.kompas.policy.FilePosition;
import nl.kompas.policy.Text;

/** The kinds of files that make an edition. */
enum FileKind {
    RULES(".drl", EditionLimits.RULE_FILE_BYTES),
    TABLE(".csv", EditionLimits.TABLE_BYTES),
    YAML(".yaml", EditionLimits.YAML_BYTES),
    CASE(".json", EditionLimits.CASE_BYTES);

    private final String ending;
    private final int mostBytes;

    FileKind(String ending, int mostBytes) {
        this.ending = ending;
        this.mostBytes = mostBytes;
    }

    /** The kind of a file of that name; what ends otherwise is measured as the smallest. */
    static FileKind of(String name) {
        for (FileKind kind : values()) {
            if (name.endsWith(kind.ending)) {
                return kind;
            }
        }
        return RULES;
    }

    /** How large such a file may be. */
    int mostBytes() {
        return mostBytes;
    }

    /** Reports a larger one. */
    void tooLarge(String file, FaultCollector faultCollector) {
        String most = mostBytes / 1024 + " KiB";
        faultCollector.add(
                "file-too-large",
                FilePosition.of(file),
                new Text("Dit bestand is groter dan " + most + ".", "This file is larger than " + most + "."),
                new Text("Verdeel het over meer bestanden.", "Divide it over more files."));
    }
}
