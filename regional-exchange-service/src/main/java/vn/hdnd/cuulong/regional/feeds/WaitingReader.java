package vn.hdnd.cuulong.regional.feeds;

import java.util.function.BooleanSupplier;

/**
 * A reader of a feed who may wait for its next entry.
 *
 * @param gone whether the caller has disconnected
 */
public record WaitingReader(String account, BooleanSupplier gone) {}
