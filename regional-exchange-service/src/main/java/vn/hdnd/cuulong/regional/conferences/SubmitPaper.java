package vn.hdnd.cuulong.regional.conferences;

import org.jspecify.annotations.Nullable;

/** Hand in a paper. */
public record SubmitPaper(String title, String summary, @Nullable String practiceId) {}
