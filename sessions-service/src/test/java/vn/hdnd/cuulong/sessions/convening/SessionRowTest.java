package vn.hdnd.cuulong.sessions.convening;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.sessions.Fixtures.CLOSES;
import static vn.hdnd.cuulong.sessions.Fixtures.OPENS;
import static vn.hdnd.cuulong.sessions.Fixtures.aClosedSession;
import static vn.hdnd.cuulong.sessions.Fixtures.anOpenSession;

import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.lists.search.SearchText;

/** Tests what a line of the list shows, and how it is searched. */
class SessionRowTest {

  @Test
  void showsASessionThatIsConvened() {
    var row = SessionRow.of(anOpenSession());
    assertThat(row.day()).isEqualTo(OPENS);
    assertThat(row.shown())
        .extracting(SessionRow::number, SessionRow::status, SessionRow::closedOn)
        .containsExactly(7, SessionStatus.CONVENED, null);
    assertThat(row.search()).isEqualTo(SearchText.of("Kỳ họp thứ 7 (thường lệ cuối năm 2025)"));
  }

  @Test
  void staysAtItsOpeningWhenItIsClosed() {
    var row = SessionRow.of(aClosedSession());
    assertThat(row.day()).isEqualTo(OPENS);
    assertThat(row.shown())
        .extracting(
            SessionRow::status,
            SessionRow::closedOn,
            SessionRow::attended,
            SessionRow::deputiesInOffice,
            SessionRow::documentsConsidered,
            SessionRow::answerers)
        .containsExactly(SessionStatus.CLOSED, CLOSES, 105, 109, 62, 10);
  }
}
