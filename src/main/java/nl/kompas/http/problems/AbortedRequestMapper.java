package nl.kompas.http.problems;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;

/** A request that cannot be read to its end is the caller's: who went away, or sent nothing more for too long. */
@Provider
class AbortedRequestMapper extends ExceptionMapperBase<IOException> {

    @Override
    protected HttpProblem toProblem(IOException exception) {
        return ProblemType.BAD_REQUEST.problem("The request broke off.");
    }
}
