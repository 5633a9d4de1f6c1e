package vn.hdnd.cuulong.regional.statistics;

/** The same words in Vietnamese and English. */
public record Text(String vi, String en) {}
