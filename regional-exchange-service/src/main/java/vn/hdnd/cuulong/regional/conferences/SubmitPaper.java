package vn.hdnd.cuulong.regional.conferences;

import org.jspecify.annotations.Nullable;

/** Submit a paper. */
public record SubmitPaper(String title, String summary, @Nullable String practiceId) {}
