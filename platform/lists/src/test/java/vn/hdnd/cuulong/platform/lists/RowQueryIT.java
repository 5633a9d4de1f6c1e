package vn.hdnd.cuulong.platform.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.lists.search.SearchText;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RowQueryIT {

  private static final String LAMPS = "lamp_lists";
  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
  private static final Instant MORNING = Instant.parse("2026-11-30T01:00:00Z");

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());
  private final String council = "council-" + UUID.randomUUID();

  @BeforeAll
  void declareIndexes() {
    var form = form(DAY, SearchText.of());
    var _ = IndexStates.built(mongo.getDb(), form.indexes(LAMPS));
  }

  @AfterAll
  void drop() {
    mongo.getDb().drop();
    client.close();
  }

  @Test
  void showsTheLatestDayFirstAndWithinADayWhatWasEnteredLast() {
    String office = council + "-order";
    keep(office, "b", DAY, MORNING, SearchText.of("một"));
    keep(office, "c", DAY.plusDays(1), MORNING.minusSeconds(60), SearchText.of("hai"));
    keep(office, "a", DAY, MORNING.plusNanos(1_000), SearchText.of("ba"));
    keep(office, "d", DAY, MORNING.minusSeconds(1), SearchText.of("bốn"));

    assertThat(ids(page(office, null, null, 10))).containsExactly("c", "a", "b", "d");
    assertThat(walked(office, null, 1)).containsExactly("c", "a", "b", "d");
  }

  @Test
  void putsAnExactNumberBeforeTheNumbersThatBeginWithIt() {
    String office = council + "-numbers";
    keep(office, "exact", DAY, MORNING, SearchText.of("cũ").numbered("12/2025/NQ-HĐND"));
    keep(office, "longer", DAY.plusDays(2), MORNING, SearchText.of("").numbered("123/2025/NQ"));
    keep(office, "named", DAY.plusDays(1), MORNING, SearchText.of("Tổ 12 năm 2025"));
    for (String typed : List.of("12", "Số 12", "12/2025", "012/2025")) {
      assertThat(walked(office, typed, 1)).as(typed).containsExactly("exact", "longer", "named");
    }
    assertThat(walked(office, "số 12/2025/NQ-HĐND", 1)).containsExactly("exact");
  }

  @Test
  void putsTheMarksThatWereTypedFirst() {
    String office = council + "-marks";
    keep(office, "plain", DAY.plusDays(3), MORNING, SearchText.of("hoa kiểng"));
    keep(office, "other", DAY.plusDays(2), MORNING, SearchText.of("hóa chất"));
    keep(office, "typed", DAY.plusDays(1), MORNING, SearchText.of("xã Hòa Bình"));
    keep(office, "old", DAY, MORNING, SearchText.of("xã Hoà Bình 2"));

    assertThat(walked(office, "hòa", 1)).containsExactly("typed", "old", "plain", "other");
    assertThat(walked(office, "hoà", 3)).containsExactly("typed", "old", "plain", "other");
    assertThat(walked(office, "hòa 2", 1)).containsExactly("old");
    assertThat(walked(office, "hoa", 2)).containsExactly("plain", "other", "typed", "old");
  }

  @Test
  void findsEverythingWhereNothingWasTypedAndNothingWhereNothingCanBeFound() {
    String office = council + "-nothing";
    keep(office, "one", DAY, MORNING, SearchText.of("một"));

    assertThat(ids(page(office, " ", null, 10))).containsExactly("one");
    assertThat(ids(page(office, "--", null, 10))).isEmpty();
    assertThat(ids(page(office, "\u0301", null, 10))).isEmpty();
  }

  @Test
  void findsTheDocumentOfATitleOfAThousandLetters() {
    String office = council + "-title";
    String title =
        IntStream.range(0, 400)
            .mapToObj(i -> Integer.toString(i * 7919, 26).replaceAll("\\d", "ộ"))
            .reduce("Về việc", (text, word) -> text + " " + word)
            .substring(0, 1000);
    keep(office, "long", DAY, MORNING, SearchText.of(title));
    keep(office, "shorter", DAY, MORNING, SearchText.of(title.substring(0, 980)));

    assertThat(ids(page(office, title, null, 10))).containsExactly("long");
  }

  @Test
  void takesThePlaceOfAnEarlierRelease() {
    String office = council + "-earlier";
    keep(office, "new", DAY.plusDays(1), MORNING, SearchText.of("mới"));
    keep(office, "old", DAY, MORNING, SearchText.of("cũ"));

    Place earlier = Place.of(DAY.plusDays(1).toString(), "new");
    assertThat(ids(page(office, null, earlier, 10))).containsExactly("old");
    assertThat(ids(page(office, null, new Place(9, "2026", "x"), 10)))
        .containsExactly("new", "old");
  }

  @Test
  void knowsTheYearsThatHaveRecords() {
    String office = council + "-years";
    keep(office, "a", LocalDate.of(2021, 12, 31), MORNING, SearchText.of("a"));
    keep(office, "b", LocalDate.of(2024, 1, 1), MORNING, SearchText.of("b"));
    keep(office, "c", LocalDate.of(2024, 12, 31), MORNING, SearchText.of("c"));

    assertThat(rows().years(new CouncilId(office))).containsExactly(2024, 2021);
    assertThat(rows().years(new CouncilId("nobody"))).isEmpty();
    assertThat(ids(rows().of(new CouncilId(office)).year(2024).find(new Window(null, 9))))
        .containsExactly("c", "b");
    assertThat(ids(rows().of(new CouncilId(office)).year(2021).find(new Window(null, 9))))
        .containsExactly("a");
  }

  @Test
  void findsTheRowsOfTheAggregatesThatAreNamed() {
    String office = council + "-named";
    keep(office, "a", DAY, MORNING, SearchText.of("a"));
    keep(office, "b", DAY.plusDays(1), MORNING, SearchText.of("b"));
    keep(office, "c", DAY, MORNING, SearchText.of("c"));

    var wanted = List.of(office + "/a", office + "/b", office + "/none");
    assertThat(ids(rows().all().ids(wanted).find(new Window(null, 9)))).containsExactly("b", "a");
  }

  record Lamp(String text) {}

  private Rows<Lamp> rows() {
    return new Rows<>(mongo, LAMPS, Lamp.class);
  }

  private void keep(String office, String id, LocalDate day, Instant entered, SearchText text) {
    RowForm<Lamp, Lamp> form = form(day, text);
    var aggregate =
        new Document("_id", office + "/" + id)
            .append("council", office)
            .append("version", 1L)
            .append(RowFields.ROW, RowFields.kept(form, new Lamp(id), 1, entered));
    var _ = mongo.insert(aggregate, LAMPS);
  }

  private static RowForm<Lamp, Lamp> form(LocalDate day, SearchText text) {
    return new RowForm<>(1, Lamp.class, lamp -> new Row<>(day, text, new Lamp(lamp.text())));
  }

  private List<Listed<Line<Lamp>>> page(
      String office, @Nullable String typed, @Nullable Place after, int size) {
    return rows()
        .of(new CouncilId(office))
        .exactNumberFirst(typed)
        .matching(typed)
        .find(new Window(after, size));
  }

  /** Returns the whole list, read in pages of a given size by their cursors. */
  private List<String> walked(String office, @Nullable String typed, int size) {
    List<String> all = new ArrayList<>();
    List<Listed<Line<Lamp>>> page = page(office, typed, null, size);
    while (!page.isEmpty()) {
      all.addAll(ids(page));
      Place last = page.getLast().place();
      page = page(office, typed, Place.of(last.sortKey(), last.id()), size);
    }
    return all;
  }

  private static List<String> ids(List<Listed<Line<Lamp>>> page) {
    return page.stream()
        .map(each -> each.place().id())
        .map(id -> id.substring(id.indexOf('/') + 1))
        .toList();
  }
}
