package vn.hdnd.cuulong.sessions.secretballots;

/** How many valid ballots have a mark on a line. */
public record MarkCount(Mark mark, int count) {}
