package nl.kompas.api.evaluations;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import nl.kompas.api.operations.MeteredEvaluations;
import nl.kompas.api.problems.ProblemType;
import org.jboss.logging.Logger;

/** Reads cases and writes results in the same order, one at a time, so that memory does not grow with their number. */
final class LineByLine implements StreamingOutput {

    private static final Logger LOG = Logger.getLogger(LineByLine.class);

    private final InputStream cases;
    private final MeteredEvaluations evaluations;
    private final ObjectMapper json;

    LineByLine(InputStream cases, MeteredEvaluations evaluations, ObjectMapper json) {
        this.cases = cases;
        this.evaluations = evaluations;
        this.json = json;
    }

    @Override
    public void write(OutputStream results) throws IOException {
        Lines lines = new Lines(cases, Result.LARGEST_CASE);
        int number = 1;
        for (Optional<Lines.Line> line = lines.next(); line.isPresent(); line = lines.next(), number++) {
            if (!line.get().blank()) {
                results.write(json.writeValueAsBytes(result(line.get(), number)));
                results.write('\n');
            }
            if (lines.mayWait()) {
                results.flush();
            }
        }
    }

    private Object result(Lines.Line line, int number) {
        Object result = line.tooLong() ? ProblemType.TOO_LARGE.problem() : evaluated(line.content());
        return result instanceof HttpProblem problem
                ? HttpProblem.builder(problem)
                        .withInstance(InstanceUtils.pathToInstance("/v1/evaluations#line=" + number))
                        .build()
                : result;
    }

    /** One case that goes wrong in an unforeseen way must not cost the caller the others. */
    private Object evaluated(byte[] line) {
        try {
            return Result.of(evaluations.evaluate(line));
        } catch (RuntimeException e) {
            LOG.error("A case could not be evaluated", e);
            return ProblemType.INTERNAL.problem();
        }
    }
}
