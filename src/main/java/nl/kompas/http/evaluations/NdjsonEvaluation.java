package nl.kompas.http.evaluations;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import nl.kompas.bulk.LineAnswers;
import nl.kompas.bulk.LineReader;

/** Reads cases and writes results in the same order, one at a time, so that memory does not grow with their number. */
final class NdjsonEvaluation implements StreamingOutput {

    private final InputStream cases;
    private final LineAnswers answers;

    NdjsonEvaluation(InputStream cases, MeteredEvaluator evaluations) {
        this.cases = cases;
        this.answers = new LineAnswers(evaluations::evaluate, "/v1/evaluations");
    }

    @Override
    public void write(OutputStream results) throws IOException {
        LineReader lineReader = new LineReader(cases, EvaluationProblems.LARGEST_CASE);
        int number = 1;
        for (Optional<LineReader.Line> line = lineReader.next(); line.isPresent(); line = lineReader.next(), number++) {
            if (!line.get().blank()) {
                results.write(answers.of(line.get(), number).json());
                results.write('\n');
            }
            if (lineReader.mayWait()) {
                results.flush();
            }
        }
    }
}
