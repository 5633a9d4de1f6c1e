package vn.hdnd.cuulong.regional.feeds;

import java.util.function.BooleanSupplier;

/**
 * Who reads a feed, and would wait for its next entry.
 *
 * @param gone whether nobody is there any more to be answered
 */
public record WaitingReader(String account, BooleanSupplier gone) {}
