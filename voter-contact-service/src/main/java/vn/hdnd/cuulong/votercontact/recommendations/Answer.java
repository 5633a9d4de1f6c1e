package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the agency answered, and when. */
public record Answer(
    LocalDate answeredOn, ResultKind result, String text, @Nullable LocalDate dueOn) {}
