package vn.hdnd.cuulong.sessions.decisions;

import java.time.LocalDate;

/** Why a record was corrected, and when. */
public record DecisionCorrection(LocalDate on, String reason) {}
