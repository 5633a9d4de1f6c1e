package vn.hdnd.cuulong.platform.web.problem;

import java.util.Optional;

/** Names the problem behind an exception that the platform does not know. Declare it as a bean. */
@FunctionalInterface
public interface ProblemMapping {

  Optional<Problem> of(Exception failure);
}
