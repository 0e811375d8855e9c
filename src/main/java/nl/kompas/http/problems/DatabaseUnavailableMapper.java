package nl.kompas.http.problems;

import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.ext.Provider;
import nl.kompas.storage.DatabaseUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database that is away comes back by itself: callers are told to try again, operators why. */
@Provider
class DatabaseUnavailableMapper extends ExceptionMapperBase<DatabaseUnavailable> {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseUnavailableMapper.class);

    @Override
    protected HttpProblem toProblem(DatabaseUnavailable exception) {
        LOG.warn("the database does not answer: {}", exception.getMessage());
        return ProblemType.unavailable("The database does not answer now; try again.");
    }
}
