package vn.hdnd.cuulong.demo.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The requests of offices to the petitions service. */
public final class Petitions {

  private Petitions() {}

  public record Receive(
      String kind,
      LocalDate receivedOn,
      String source,
      String paperFileNumber,
      String field,
      @Nullable String subject,
      int signatories,
      Checks checks)
      implements Request {}

  public record Checks(
      boolean vietnamese,
      boolean dated,
      boolean senderNamed,
      boolean addressGiven,
      boolean signed,
      boolean contentClear,
      boolean alreadyHandled) {

    public boolean eligible() {
      return vietnamese
          && dated
          && senderNamed
          && addressGiven
          && signed
          && contentClear
          && !alreadyHandled;
    }
  }

  public record Forward(LocalDate forwardedOn, String toAgency, String documentNumber)
      implements Request {}

  public record Guide(LocalDate guidedOn, String documentNumber, @Nullable String text)
      implements Request {}

  public record Remind(LocalDate remindedOn, String documentNumber) implements Request {}

  public record Answer(LocalDate answeredOn, String agency, @Nullable String summary)
      implements Request {}

  public record Close(LocalDate closedOn, String reason) implements Request {}
}
