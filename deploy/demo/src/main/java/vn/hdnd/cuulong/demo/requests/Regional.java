package vn.hdnd.cuulong.demo.requests;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The requests of offices and the coordinator to the regional exchange. */
public final class Regional {

  private Regional() {}

  public record Practice(
      String title,
      String problem,
      List<String> steps,
      List<String> documents,
      String result,
      String field)
      implements Request {}

  public record Share(LocalDate sharedOn, String decision) implements Request {}

  public record Adopt(LocalDate adoptedOn, String note) implements Request {}

  public record Conference(
      String title,
      int ordinal,
      String term,
      String host,
      LocalDate from,
      LocalDate to,
      String theme,
      List<String> subEvents)
      implements Request {}

  public record Paper(
      String title, @JsonProperty("abstract") String summary, @Nullable IdOf practiceId)
      implements Request {}

  public record Accept(LocalDate acceptedOn) implements Request {}
}
