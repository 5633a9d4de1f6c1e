package vn.hdnd.cuulong.regional.conferences;

/** A conference in a list. */
public record ConferenceSummary(
    String id, Edition edition, int papers, int acceptedPapers, long version) {}
