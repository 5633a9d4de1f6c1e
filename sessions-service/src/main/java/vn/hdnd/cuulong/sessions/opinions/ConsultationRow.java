package vn.hdnd.cuulong.sessions.opinions;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * A consultation's line in a list.
 *
 * @param tally null before the count
 */
public record ConsultationRow(
    AggregateId<CouncilTerm> termId,
    String title,
    LocalDate askedOn,
    Instant deadline,
    ConsultationStage stage,
    int asked,
    @Nullable OpinionTally tally) {

  public static final String STAGE = "stage";

  /** How rows are made and stored. */
  public static final RowForm<Consultation, ConsultationRow> FORM =
      new RowForm<>(1, ConsultationRow.class, ConsultationRow::of).withoutNumbers();

  static Row<ConsultationRow> of(Consultation consultation) {
    var shown =
        new ConsultationRow(
            consultation.termId(),
            consultation.question().title(),
            consultation.askedOn(),
            consultation.deadline(),
            consultation.stage(),
            consultation.asked().size(),
            consultation.tally());
    return new Row<>(consultation.askedOn(), SearchText.of(consultation.question().title()), shown);
  }
}
