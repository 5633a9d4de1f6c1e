package vn.hdnd.cuulong.sessions.opinions;

import java.time.Instant;

/** Why a question was corrected, and when. */
public record QuestionCorrection(String reason, Instant at) {}
