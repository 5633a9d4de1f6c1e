package vn.hdnd.cuulong.demo.requests;

/** The body of a command. */
public interface Request {}
