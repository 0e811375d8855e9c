package nl.kompas.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import nl.kompas.bulk.LineReader;
import nl.kompas.bulk.Source;
import nl.kompas.edition.EditionFiles;
import nl.kompas.edition.RulesFolder;
import nl.kompas.policy.EditionLimits;

/** The recorded cases that a command is given, one after another from all places, each opened when its turn comes. */
final class InputCases implements Source<InputCase>, AutoCloseable {

    private final Queue<CaseOrigin> origins;
    private Source<InputCase> current = Optional::empty;
    private InputStream open = InputStream.nullInputStream();

    /** The cases of those origins, in that order. */
    InputCases(Collection<CaseOrigin> origins) {
        this.origins = new ArrayDeque<>(origins);
    }

    @Override
    public Optional<InputCase> next() throws IOException {
        Optional<InputCase> next = current.next();
        while (next.isEmpty() && !origins.isEmpty()) {
            current = open(origins.remove());
            next = current.next();
        }
        return next;
    }

    private Source<InputCase> open(CaseOrigin origin) throws IOException {
        open.close();
        if (origin instanceof CaseOrigin.OfEdition edition) {
            return edition(edition);
        }
        if (origin instanceof CaseOrigin.OneFile file) {
            return each(List.of(file(file.path())));
        }
        if (origin instanceof CaseOrigin.LineFile file) {
            open = Files.newInputStream(file.path());
            return lines(shown(file.path()), open);
        }
        return lines(InputCase.STANDARD_INPUT, System.in);
    }

    private static Source<InputCase> edition(CaseOrigin.OfEdition edition) {
        EditionFiles files = new RulesFolder(edition.folder()).read(edition.id());
        return each(files.own(".json").entrySet().stream()
                .map(file -> new InputCase(
                        CheckResult.path(edition.folder(), edition.id() + "/" + file.getKey()),
                        1,
                        Optional.of(edition.id()),
                        new LineReader.Line(file.getValue().getBytes(StandardCharsets.UTF_8), false)))
                .toList());
    }

    private static InputCase file(Path path) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(path))) {
            byte[] read = content.readNBytes(EditionLimits.CASE_BYTES);
            return new InputCase(shown(path), 1, Optional.empty(), new LineReader.Line(read, content.read() >= 0));
        }
    }

    private static Source<InputCase> each(List<InputCase> cases) {
        Iterator<InputCase> each = cases.iterator();
        return () -> each.hasNext() ? Optional.of(each.next()) : Optional.empty();
    }

    private static Source<InputCase> lines(String file, InputStream content) {
        LineReader lineReader = new LineReader(content, EditionLimits.CASE_BYTES);
        long[] number = {0};
        return () -> {
            Optional<LineReader.Line> line = lineReader.next();
            number[0]++;
            while (line.isPresent() && line.get().blank()) {
                line = lineReader.next();
                number[0]++;
            }
            return line.map(found -> new InputCase(file, number[0], Optional.empty(), found));
        };
    }

    private static String shown(Path path) {
        return path.normalize().toString().replace('\\', '/');
    }

    @Override
    public void close() throws IOException {
        open.close();
    }
}
