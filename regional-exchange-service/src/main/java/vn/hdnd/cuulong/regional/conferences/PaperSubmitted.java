package vn.hdnd.cuulong.regional.conferences;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/**
 * A council submitted a paper. One field is called {@code abstract} in JSON, which is a reserved
 * word in Java.
 */
public record PaperSubmitted(
    String conferenceId,
    int paper,
    String council,
    String title,
    @JsonProperty("abstract") String summary,
    @Nullable String practiceId)
    implements DomainEvent {}
