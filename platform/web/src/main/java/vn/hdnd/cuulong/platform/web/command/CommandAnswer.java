package vn.hdnd.cuulong.platform.web.command;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.events.Answer;
import vn.hdnd.cuulong.platform.events.DomainEvent;

/**
 * The answer to a command.
 *
 * @param id of the aggregate
 * @param version after the command; absent from a dry run
 * @param events types of its events, in order
 * @param answer small facts, such as an assigned number
 * @param dryRun true for a dry run, otherwise absent
 * @param preview the events that a dry run would have recorded
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CommandAnswer(
    String id,
    @Nullable Long version,
    List<String> events,
    Answer answer,
    @Nullable Boolean dryRun,
    @Nullable List<Preview> preview) {

  /** An event that a dry run did not record. */
  public record Preview(String type, DomainEvent data) {}
}
