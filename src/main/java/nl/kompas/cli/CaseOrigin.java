package nl.kompas.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.OptionalLong;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.RulesFolder;
import nl.kompas.policy.EditionId;

/** Where recorded cases stand. */
sealed interface CaseOrigin {

    /** How much there is to read, in bytes; nothing where that cannot be told. */
    default OptionalLong bytes() {
        return OptionalLong.empty();
    }

    /** In the folder of an edition. */
    record OfEdition(Path folder, EditionId id) implements CaseOrigin {

        @Override
        public OptionalLong bytes() {
            EditionFiles files = new RulesFolder(folder).read(id);
            return OptionalLong.of(files.own(".json").values().stream()
                    .mapToLong(String::length)
                    .sum());
        }
    }

    /** A file with a case in it. */
    record OneFile(Path path) implements CaseOrigin {

        @Override
        public OptionalLong bytes() {
            return OptionalLong.of(path.toFile().length());
        }
    }

    /** A file with a case a line. */
    record LineFile(Path path) implements CaseOrigin {

        @Override
        public OptionalLong bytes() {
            return OptionalLong.of(path.toFile().length());
        }
    }

    /** Standard input, with a case a line. */
    record StandardInput() implements CaseOrigin {}

    /** How much there is to read, in bytes, about; nothing where that cannot be told. */
    static OptionalLong bytes(Collection<CaseOrigin> origins) {
        long bytes = 0;
        for (CaseOrigin origin : origins) {
            OptionalLong each = origin.bytes();
            if (each.isEmpty()) {
                return each;
            }
            bytes += each.getAsLong();
        }
        return OptionalLong.of(bytes);
    }
}
