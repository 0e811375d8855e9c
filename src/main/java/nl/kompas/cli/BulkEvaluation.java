package nl.kompas.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import nl.kompas.answer.CaseEvaluator;
import nl.kompas.bulk.LineAnswers;
import nl.kompas.bulk.LineReader;
import nl.kompas.bulk.OrderedPool;
import nl.kompas.bulk.Sink;
import nl.kompas.bulk.Source;
import nl.kompas.policy.EditionLimits;

/** Answers a stream of cases, on all processors and in order, from where an earlier run stopped. */
final class BulkEvaluation {

    private final LineAnswers answers;
    private final Count earlier;

    /** Evaluates so, and skips as many cases as were dealt with earlier. */
    BulkEvaluation(CaseEvaluator caseEvaluator, Count earlier) {
        this.answers = new LineAnswers(caseEvaluator, "");
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
    private record Asked(LineReader.Line line, long number) {}

    /**
     * Answers all cases that were not dealt with earlier.
     *
     * @return the count of all, or nothing where there are fewer cases than were dealt with earlier
     */
    Optional<Count> run(InputStream cases, OutputStream to) throws IOException {
        Cases source = new Cases(new LineReader(cases, EditionLimits.CASE_BYTES));
        for (long skipped = 0; skipped < earlier.cases(); skipped++) {
            if (source.next().isEmpty()) {
                return Optional.empty();
            }
        }
        Answers sink = new Answers(to, earlier);
        new OrderedPool<Asked, LineAnswers.Result>(asked -> asked.line().content().length, this::answer)
                .run(source, sink);
        return Optional.of(sink.count);
    }

    private LineAnswers.Result answer(Asked asked) {
        return answers.of(asked.line(), asked.number());
    }

    /** The lines that are not blank, which are counted all the same. */
    private static final class Cases implements Source<Asked> {

        private final LineReader lineReader;
        private long number;

        Cases(LineReader lineReader) {
            this.lineReader = lineReader;
        }

        @Override
        public Optional<Asked> next() throws IOException {
            for (Optional<LineReader.Line> line = lineReader.next(); line.isPresent(); line = lineReader.next()) {
                number++;
                if (!line.get().blank()) {
                    return Optional.of(new Asked(line.get(), number));
                }
            }
            return Optional.empty();
        }

        @Override
        public boolean mayWait() throws IOException {
            return lineReader.mayWait();
        }
    }

    /** Writes a line each, and counts. */
    private static final class Answers implements Sink<LineAnswers.Result> {

        private final OutputStream to;
        private Count count;

        Answers(OutputStream to, Count earlier) {
            this.to = to;
            this.count = earlier;
        }

        @Override
        public void take(LineAnswers.Result next) throws IOException {
            to.write(next.json());
            to.write('\n');
            count = count.and(next.given());
        }

        @Override
        public void flush() throws IOException {
            to.flush();
        }
    }
}
