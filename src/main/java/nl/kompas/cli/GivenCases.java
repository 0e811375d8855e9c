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
import nl.kompas.bulk.Lines;
import nl.kompas.bulk.Source;
import nl.kompas.catalogue.EditionFiles;
import nl.kompas.catalogue.RulesFolder;
import nl.kompas.policy.Limits;

/** The recorded cases that a command is given, one after another from all places, each opened when its turn comes. */
final class GivenCases implements Source<GivenCase>, AutoCloseable {

    private final Queue<CaseOrigin> origins;
    private Source<GivenCase> current = Optional::empty;
    private InputStream open = InputStream.nullInputStream();

    /** The cases of those origins, in that order. */
    GivenCases(Collection<CaseOrigin> origins) {
        this.origins = new ArrayDeque<>(origins);
    }

    @Override
    public Optional<GivenCase> next() throws IOException {
        Optional<GivenCase> next = current.next();
        while (next.isEmpty() && !origins.isEmpty()) {
            current = open(origins.remove());
            next = current.next();
        }
        return next;
    }

    private Source<GivenCase> open(CaseOrigin origin) throws IOException {
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
        return lines(GivenCase.STANDARD_INPUT, System.in);
    }

    private static Source<GivenCase> edition(CaseOrigin.OfEdition edition) {
        EditionFiles files = new RulesFolder(edition.folder()).read(edition.id());
        return each(files.own(".json").entrySet().stream()
                .map(file -> new GivenCase(
                        Inspection.path(edition.folder(), edition.id() + "/" + file.getKey()),
                        1,
                        Optional.of(edition.id()),
                        new Lines.Line(file.getValue().getBytes(StandardCharsets.UTF_8), false)))
                .toList());
    }

    private static GivenCase file(Path path) throws IOException {
        try (InputStream content = new BufferedInputStream(Files.newInputStream(path))) {
            byte[] read = content.readNBytes(Limits.CASE_BYTES);
            return new GivenCase(shown(path), 1, Optional.empty(), new Lines.Line(read, content.read() >= 0));
        }
    }

    private static Source<GivenCase> each(List<GivenCase> cases) {
        Iterator<GivenCase> each = cases.iterator();
        return () -> each.hasNext() ? Optional.of(each.next()) : Optional.empty();
    }

    private static Source<GivenCase> lines(String file, InputStream content) {
        Lines lines = new Lines(content, Limits.CASE_BYTES);
        long[] number = {0};
        return () -> {
            Optional<Lines.Line> line = lines.next();
            number[0]++;
            while (line.isPresent() && line.get().blank()) {
                line = lines.next();
                number[0]++;
            }
            return line.map(found -> new GivenCase(file, number[0], Optional.empty(), found));
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
