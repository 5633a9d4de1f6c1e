package vn.hdnd.cuulong.sessions.lists;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.convening.SessionKind;
import vn.hdnd.cuulong.sessions.convening.SessionStatus;

/**
 * Which sessions are wanted; what is null does not matter.
 *
 * @param year of the opening
 * @param text words of the title, with or without diacritics
 */
public record SessionFilter(
    @Nullable Integer year,
    @Nullable SessionKind kind,
    @Nullable SessionStatus status,
    @Nullable String text) {}
