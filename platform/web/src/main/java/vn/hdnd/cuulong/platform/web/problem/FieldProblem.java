package vn.hdnd.cuulong.platform.web.problem;

/**
 * The error of one field, in the caller's language.
 *
 * @param field its path in the body, such as {@code checks.signed} or {@code steps[2]}, or the name
 *     of the query parameter or header
 */
public record FieldProblem(String field, String message) {}
