package vn.hdnd.cuulong.demo.requests;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The requests of offices to the sessions service. */
public final class Sessions {

  private Sessions() {}

  public record SetUpTerm(String term, LocalDate startsOn, int deputiesInOffice)
      implements Request {}

  public record Convene(
      IdOf termId, int number, String kind, String title, LocalDate opensOn, Closing closing)
      implements Request {}

  public record Closing(LocalDate closedOn, int attended, int documentsConsidered, int answerers) {}

  public record Submit(
      IdOf sessionId,
      String title,
      String kind,
      String matter,
      LocalDate submittedOn,
      String submittedBy,
      Vote vote)
      implements Request {}

  public record Vote(LocalDate votedOn, Tally tally, @Nullable Integer number) {}

  public record Tally(@JsonProperty("for") int inFavour, int against, int notVoting) {}
}
