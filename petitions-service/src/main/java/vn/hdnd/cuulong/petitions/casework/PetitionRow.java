package vn.hdnd.cuulong.petitions.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.petitions.intake.IneligibleGround;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/**
 * A petition's line in a list.
 *
 * @param handlers the accounts that may see it, if it is a denunciation; none otherwise
 */
public record PetitionRow(
    String code,
    PetitionKind kind,
    LocalDate receivedOn,
    PetitionSource source,
    PetitionField field,
    boolean eligible,
    List<IneligibleGround> ineligibleGrounds,
    PetitionStatus status,
    @Nullable String toAgency,
    int reminders,
    @Nullable LocalDate answeredOn,
    List<String> handlers) {

  public static final String KIND = "kind";
  public static final String STATUS = "status";
  public static final String ELIGIBLE = "eligible";
  public static final String HANDLERS = "handlers";

  /** How rows are made and stored. */
  public static final RowForm<Petition, PetitionRow> FORM =
      new RowForm<>(1, PetitionRow.class, PetitionRow::of);

  public PetitionRow {
    ineligibleGrounds = List.copyOf(ineligibleGrounds);
    handlers = List.copyOf(handlers);
  }

  static Row<PetitionRow> of(Petition petition) {
    Registration entered = petition.registration();
    @Nullable Forwarding sent = petition.forwarding();
    @Nullable Answer answer = petition.answer();
    var shown =
        new PetitionRow(
            entered.code(),
            entered.kind(),
            entered.receivedOn(),
            entered.source(),
            entered.field(),
            entered.eligible(),
            entered.grounds(),
            petition.status(),
            sent == null ? null : sent.toAgency(),
            petition.reminders().size(),
            answer == null ? null : answer.answeredOn(),
            petition.handlers());
    return new Row<>(entered.receivedOn(), search(petition), shown);
  }

  private static SearchText search(Petition petition) {
    Registration entered = petition.registration();
    @Nullable Forwarding sent = petition.forwarding();
    return SearchText.of(entered.subject(), sent == null ? null : sent.toAgency())
        .coded(entered.code())
        .numbered(entered.paperFileNumber())
        .numbered(letters(petition).toArray(String[]::new));
  }

  /** Returns the numbers of the outgoing letters and of the answer. */
  private static Stream<@Nullable String> letters(Petition petition) {
    return Stream.of(
            Stream.ofNullable(petition.forwarding()).map(Forwarding::documentNumber),
            Stream.ofNullable(petition.guidance()).map(Guidance::documentNumber),
            petition.reminders().stream().map(Reminder::documentNumber),
            Stream.ofNullable(petition.answer()).map(Answer::documentNumber))
        .flatMap(numbers -> numbers);
  }
}
