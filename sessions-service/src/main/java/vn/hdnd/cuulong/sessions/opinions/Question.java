package vn.hdnd.cuulong.sessions.opinions;

import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;

/**
 * What the deputies are asked.
 *
 * @param resolutionId the draft of a session that it is about; null for another matter
 * @param paper the document that the question was sent with, as text; null if there is none
 */
public record Question(
    String title,
    String text,
    @Nullable AggregateId<Resolution> resolutionId,
    @Nullable String paper) {}
