package vn.hdnd.cuulong.platform.schedule;

import java.time.Instant;

/**
 * Due work as it is kept.
 *
 * @param next when it is tried
 * @param attempts how often it was tried since it was put
 * @param epoch of the lease under which it was tried last
 * @param parked whether it waits for an operator
 * @param error why it failed last; empty if it did not
 */
public record DueEntry(
    DueWork work, Instant next, int attempts, long epoch, boolean parked, String error) {}
