package vn.hdnd.cuulong.regional.conferences;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.regional.practices.Practice;

/** Submit a paper. */
public record SubmitPaper(
    String title, String summary, @Nullable AggregateId<Practice> practiceId) {}
