package vn.hdnd.cuulong.demo.requests;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests of offices to the supervision service. */
public final class Supervision {

  private Supervision() {}

  public record Open(
      String title,
      String form,
      String subject,
      @Nullable String subjectName,
      LocalDate openedOn,
      List<String> supervisedBodies)
      implements Request {}

  public record Conclude(
      LocalDate concludedOn, String summary, List<Recommendation> recommendations)
      implements Request {}

  public record Recommendation(String text, String agency, @Nullable LocalDate dueOn) {}

  public record Answer(LocalDate answeredOn, String result, String text) implements Request {}

  public record Verify(int ofAnswer, LocalDate verifiedOn, String result, String evidence)
      implements Request {}
}
