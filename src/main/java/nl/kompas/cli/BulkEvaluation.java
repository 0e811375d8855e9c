package nl.kompas.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import nl.kompas.answer.Evaluations;
import nl.kompas.bulk.InOrder;
import nl.kompas.bulk.LineAnswers;
import nl.kompas.bulk.Lines;
import nl.kompas.bulk.Sink;
import nl.kompas.bulk.Source;
import nl.kompas.policy.Limits;

/** Answers a stream of cases, on all processors and in order, from where an earlier run stopped. */
final class BulkEvaluation {

    private static final ObjectWriter JSON = new ObjectMapper().writer();

    private final LineAnswers answers;
    private final Count earlier;

    /** Evaluates so, and skips as many cases as were dealt with earlier. */
    BulkEvaluation(Evaluations evaluations, Count earlier) {
        this.answers = new LineAnswers(evaluations, "");
        this.earlier = earlier;
    }

    /**
     * What became of cases.
     *
     * @param answered how many have an answer
     * @param refused how many have a problem instead
     * @param earlier how many of both an earlier run dealt with
     */
    record Count(long answered, long refused, long earlier) {

        static final Count NONE = new Count(0, 0, 0);

        /** All of them. */
        long cases() {
            return answered + refused;
        }

        private Count and(boolean answer) {
            return new Count(answered + (answer ? 1 : 0), refused + (answer ? 0 : 1), earlier);
        }
    }

    /** A line with a case, and its number, from 1. */
    private record Asked(Lines.Line line, long number) {}

    /** What stands on a line of the answers, and whether it is an answer. */
    private record Written(byte[] json, boolean answer) {}

    /**
     * Answers all cases that were not dealt with earlier.
     *
     * @return the count of all, or nothing where there are fewer cases than were dealt with earlier
     */
    Optional<Count> run(InputStream cases, OutputStream to) throws IOException {
        Cases source = new Cases(new Lines(cases, Limits.CASE_BYTES));
        for (long skipped = 0; skipped < earlier.cases(); skipped++) {
            if (source.next().isEmpty()) {
                return Optional.empty();
            }
        }
        Answers sink = new Answers(to, earlier);
        new InOrder<Asked, Written>(asked -> asked.line().content().length, this::answer).run(source, sink);
        return Optional.of(sink.count);
    }

    private Written answer(Asked asked) {
        LineAnswers.Result result = answers.of(asked.line(), asked.number());
        try {
            return new Written(JSON.writeValueAsBytes(result.answer()), result.given());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer can be written", e);
        }
    }

    /** The lines that are not blank, which are counted all the same. */
    private static final class Cases implements Source<Asked> {

        private final Lines lines;
        private long number;

        Cases(Lines lines) {
            this.lines = lines;
        }

        @Override
        public Optional<Asked> next() throws IOException {
            for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
                number++;
                if (!line.get().blank()) {
                    return Optional.of(new Asked(line.get(), number));
                }
            }
            return Optional.empty();
        }

        @Override
        public boolean mayWait() throws IOException {
            return lines.mayWait();
        }
    }

    /** Writes a line each, and counts. */
    private static final class Answers implements Sink<Written> {

        private final OutputStream to;
        private Count count;

        Answers(OutputStream to, Count earlier) {
            this.to = to;
            this.count = earlier;
        }

        @Override
        public void take(Written next) throws IOException {
            to.write(next.json());
            to.write('\n');
            count = count.and(next.answer());
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }
    }
}
