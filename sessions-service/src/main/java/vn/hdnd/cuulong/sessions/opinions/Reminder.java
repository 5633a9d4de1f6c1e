package vn.hdnd.cuulong.sessions.opinions;

import java.time.LocalDate;

/**
 * A reminder to those who have not answered.
 *
 * @param waiting how many they were
 */
public record Reminder(LocalDate day, int waiting) {}
