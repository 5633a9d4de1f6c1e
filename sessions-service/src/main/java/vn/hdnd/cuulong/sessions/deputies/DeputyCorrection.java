package vn.hdnd.cuulong.sessions.deputies;

import java.time.LocalDate;

/**
 * That a deputy's details were corrected. What they were before is told by the events.
 *
 * @param on the day of the correction
 * @param reason why, in the words of the office; it may touch private matters, so no event has it
 */
public record DeputyCorrection(LocalDate on, String reason) {}
