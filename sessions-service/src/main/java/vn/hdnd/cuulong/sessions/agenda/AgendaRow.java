package vn.hdnd.cuulong.sessions.agenda;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.lists.Row;
import vn.hdnd.cuulong.platform.lists.RowForm;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.sessions.convening.Session;

/**
 * An agenda's line in a list.
 *
 * @param items how many stand
 * @param presentNumber of the item that the council deals with now; null while there is none
 */
public record AgendaRow(
    AggregateId<Session> sessionId,
    AgendaStage stage,
    int items,
    int minutes,
    @Nullable String presentNumber,
    @Nullable String presentTitle) {

  public static final String SESSION_ID = "sessionId";
  public static final String STAGE = "stage";

  /** How rows are made and stored. */
  public static final RowForm<Agenda, AgendaRow> FORM =
      new RowForm<>(1, AgendaRow.class, AgendaRow::of).withoutNumbers();

  /** Agendas are not searchable, because a session has one. */
  static Row<AgendaRow> of(Agenda agenda) {
    Optional<PlacedItem> now =
        agenda.items().present().flatMap(item -> agenda.items().placed(item.n()));
    var shown =
        new AgendaRow(
            agenda.sessionId(),
            agenda.stage(),
            (int) agenda.items().standing().count(),
            agenda.items().minutes(),
            now.map(PlacedItem::number).orElse(null),
            now.map(placed -> placed.item().details().title()).orElse(null));
    return new Row<>(agenda.opensOn(), SearchText.of(), shown);
  }
}
