package vn.hdnd.cuulong.regional.statistics;

/** The same text in Vietnamese and English. */
public record Text(String vi, String en) {}
