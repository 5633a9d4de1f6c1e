package vn.hdnd.cuulong.demo.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests of offices to the voter contact service. */
public final class VoterContact {

  private VoterContact() {}

  public record Meet(
      LocalDate heldOn,
      String place,
      String kind,
      String mode,
      List<String> deputyGroups,
      int attendees,
      int speakers)
      implements Request {}

  public record Opinion(IdOf meetingId, String text, String field, String sector)
      implements Request {}

  public record Consolidate(
      String text, String field, String level, List<IdOf> opinionIds, LocalDate consolidatedOn)
      implements Request {}

  public record Forward(LocalDate forwardedOn, String toAgency) implements Request {}

  public record Answer(LocalDate answeredOn, String result, String text, @Nullable LocalDate dueOn)
      implements Request {}
}
