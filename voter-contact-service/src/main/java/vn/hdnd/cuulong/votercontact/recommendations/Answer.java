package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An agency's answer with its day. */
public record Answer(
    LocalDate answeredOn, ResultKind result, String text, @Nullable LocalDate dueOn) {}
