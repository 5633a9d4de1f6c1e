package vn.hdnd.cuulong.platform.leases;

/**
 * The right to work on one share of the aggregates.
 *
 * @param share which share, from 0
 * @param epoch grows whenever the holder changes; a write under an older one is refused
 */
public record Lease(int share, long epoch) {}
