package vn.hdnd.cuulong.sessions.lists;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.convening.SessionStatus;

/** A session in the list of sessions; what only its closing tells is null before it. */
public record SessionItem(
    String id,
    String termId,
    String term,
    int number,
    SessionKind kind,
    String title,
    LocalDate opensOn,
    @Nullable LocalDate closedOn,
    SessionStatus status,
    @Nullable Integer attended,
    @Nullable Integer deputiesInOffice,
    @Nullable Integer documentsConsidered,
    @Nullable Integer answerers) {}
