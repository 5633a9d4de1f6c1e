package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.events.Answer;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.stored.StoredForm;

class AggregateDocumentsTest {

  private record Part(String name, long size) {}

  private record Whole(
      LocalDate day,
      Instant at,
      Lamp.No reason,
      long large,
      BigDecimal exact,
      List<Part> parts,
      Map<String, Part> named,
      @Nullable String nothing) {}

  private final Whole whole =
      new Whole(
          LocalDate.of(2026, 11, 24),
          Instant.parse("2026-11-24T02:00:00Z"),
          Lamp.No.TOO_BRIGHT,
          9_007_199_254_740_993L,
          new BigDecimal("12345678901234567890.12"),
          List.of(new Part("một", 1)),
          Map.of("$date", new Part("hai", 2)),
          null);

  @Test
  void readsBackWhatItWrote() {
    Map<String, @Nullable Object> stored = new HashMap<>(AggregateDocuments.of(whole));
    assertThat(StoredForm.first(Whole.class).read(1, stored)).isEqualTo(whole);
  }

  @Test
  void writesItsOwnRecordsAsItWritesAnyOther() {
    var command =
        new CommandRecord("k", "f", 7, List.of("a", "b"), new KeptAnswer(Map.of("number", 12)));
    assertThat(CommandDocuments.of(command)).isEqualTo(AggregateDocuments.of(command));
    assertThat(CommandDocuments.read(CommandDocuments.of(command))).isEqualTo(command);
    for (@Nullable String trace : new String[] {null, "00-1-2-01"}) {
      var entry = new OutboxEntry(3, "t", whole.at(), "{}", "lan", "k", "", true, trace);
      assertThat(OutboxDocuments.of(entry)).isEqualTo(AggregateDocuments.of(entry));
      assertThat(OutboxDocuments.read(OutboxDocuments.of(entry))).isEqualTo(entry);
    }
  }

  @Test
  void writesDatesAsTextAndPartsAsDocuments() {
    Document document = AggregateDocuments.of(whole);
    assertThat(document.getString("day")).isEqualTo("2026-11-24");
    assertThat(document.getString("at")).isEqualTo("2026-11-24T02:00:00Z");
    assertThat(document.getList("parts", Document.class)).hasSize(1);
    assertThat(document.get("named", Document.class).get("$date")).isInstanceOf(Document.class);
  }

  /** Else the relay's sweep would find the aggregate for ever. */
  @Test
  void leavesNothingPendingWithoutEvents() {
    var entry = new OutboxEntry(1, "lit", whole.at(), "{}", "lan", "k", "", false, null);
    assertThat(first(List.of(entry)).getLong(AggregateDocuments.PENDING))
        .isEqualTo(whole.at().toEpochMilli());
    assertThat(first(List.of())).doesNotContainKey(AggregateDocuments.PENDING);
  }

  private Document first(List<OutboxEntry> events) {
    return AggregateDocuments.first(
        new AggregateWrite<>(
            "lamp",
            new CouncilId("an-giang-2025"),
            1,
            events.size(),
            1,
            new Lamp("1", 60),
            false,
            Set.of(),
            new CommandRecord("k", "f", 1, List.of(), Answer.NONE),
            whole.at(),
            null,
            events));
  }
}
