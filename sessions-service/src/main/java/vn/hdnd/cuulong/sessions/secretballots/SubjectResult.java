package vn.hdnd.cuulong.sessions.secretballots;

/**
 * The result of one line.
 *
 * @param number of the line, from 1
 */
public record SubjectResult(int number, SubjectOutcome outcome) {}
