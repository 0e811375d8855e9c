package nl.kompas.api.evaluations;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import nl.kompas.api.operations.MeteredEvaluations;
import nl.kompas.bulk.LineAnswers;
import nl.kompas.bulk.Lines;

/** Reads cases and writes results in the same order, one at a time, so that memory does not grow with their number. */
final class LineByLine implements StreamingOutput {

    private final InputStream cases;
    private final LineAnswers answers;

    LineByLine(InputStream cases, MeteredEvaluations evaluations) {
        this.cases = cases;
        this.answers = new LineAnswers(evaluations::evaluate, "/v1/evaluations");
    }

    @Override
    public void write(OutputStream results) throws IOException {
        Lines lines = new Lines(cases, Result.LARGEST_CASE);
        int number = 1;
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next(), number++) {
            if (!line.get().blank()) {
                results.write(answers.of(line.get(), number).json());
                results.write('\n');
            }
            if (lines.mayWait()) {
                results.flush();
            }
        }
    }
}
