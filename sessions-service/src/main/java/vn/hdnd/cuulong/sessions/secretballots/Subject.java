package vn.hdnd.cuulong.sessions.secretballots;

/**
 * A line of the ballot.
 *
 * @param name of the person it is about
 * @param post the post, or all posts of a person with several (C-02)
 */
public record Subject(String name, String post) {}
