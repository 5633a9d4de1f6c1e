package vn.hdnd.cuulong.platform.leases;

/**
 * The right to relay one share of the aggregates.
 *
 * @param share which share, from 0
 * @param epoch grows with every change of hands; a removal under an older one is refused
 */
public record Lease(int share, long epoch) {}
