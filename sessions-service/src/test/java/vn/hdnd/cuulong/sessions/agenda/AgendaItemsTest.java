package vn.hdnd.cuulong.sessions.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.eventsOf;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.refused;
import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.DAY;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.SESSION;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.added;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.drafted;
import static vn.hdnd.cuulong.sessions.agenda.AnAgenda.item;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.sessions.agenda.AgendaEvent.AgendaItemMoved;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class AgendaItemsTest {

  @Test
  void numbersItemsByPosition() {
    assertThat(numbered(drafted()))
        .containsExactly(
            "1 Nội dung chính", "1.1 Báo cáo kinh tế - xã hội", "1.2 Chất vấn", "2 Bế mạc");
  }

  @Test
  void movesAnItemUpAndTellsItsNumber() {
    var moved = move(3, 1, 1);
    assertThat(numbered(stateAfter(moved)))
        .containsExactly(
            "1 Nội dung chính", "1.1 Chất vấn", "1.2 Báo cáo kinh tế - xã hội", "2 Bế mạc");
    assertThat(eventsOf(moved)).containsExactly(new AgendaItemMoved(drafted().id(), 3, 1, "1.1"));
  }

  @Test
  void movesAnItemWithItsParts() {
    assertThat(numbered(stateAfter(move(1, null, 99))))
        .containsExactly(
            "1 Bế mạc", "2 Nội dung chính", "2.1 Báo cáo kinh tế - xã hội", "2.2 Chất vấn");
  }

  @Test
  void movesAnItemToTheTop() {
    assertThat(numbered(stateAfter(move(2, null, 2))))
        .containsExactly(
            "1 Nội dung chính", "1.1 Chất vấn", "2 Báo cáo kinh tế - xã hội", "3 Bế mạc");
  }

  @Test
  void refusesAnItemBelowItself() {
    refused(move(1, 1, 1), SessionsRefusal.ITEM_BELOW_ITSELF);
    refused(move(1, 2, 1), SessionsRefusal.ITEM_BELOW_ITSELF);
  }

  @Test
  void refusesAFourthLevel() {
    Agenda deep = added(drafted(), 2, item("Phần một", AgendaItemKind.OTHER));
    refused(
        deep.add(
            new AddAgendaItem(5, item("Mục nhỏ", AgendaItemKind.OTHER), null),
            SESSION,
            Optional.empty(),
            DAY),
        SessionsRefusal.ITEM_TOO_DEEP);
    refused(
        deep.move(1, new MoveAgendaItem(4, 1, null), SESSION, DAY), SessionsRefusal.ITEM_TOO_DEEP);
  }

  @Test
  void refusesAParentThatIsNotThere() {
    refused(move(4, 9, 1), SessionsRefusal.AGENDA_ITEM_UNKNOWN);
    refused(move(9, null, 1), SessionsRefusal.AGENDA_ITEM_UNKNOWN);
  }

  @Test
  void neverGivesANumberAgain() {
    Agenda fewer = stateAfter(drafted().remove(4, null, SESSION, DAY));
    Agenda again = added(fewer, null, item("Bế mạc", AgendaItemKind.CLOSING));
    assertThat(again.items().all()).extracting(AgendaItem::n).containsExactly(1, 2, 3, 5);
  }

  @Test
  void addsUpTheMinutesOfWhatStands() {
    assertThat(AgendaRow.of(drafted()).shown().minutes()).isEqualTo(120);
    assertThat(AgendaRow.of(drafted()).shown().items()).isEqualTo(4);
  }

  private static Decision<Agenda> move(int n, @Nullable Integer parent, int position) {
    return drafted().move(n, new MoveAgendaItem(parent, position, null), SESSION, DAY);
  }

  private static List<String> numbered(Agenda agenda) {
    return agenda.items().inOrder().stream()
        .map(placed -> placed.number() + " " + placed.item().details().title())
        .toList();
  }
}
