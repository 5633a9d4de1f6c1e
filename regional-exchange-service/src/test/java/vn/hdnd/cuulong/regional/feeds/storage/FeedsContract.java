package vn.hdnd.cuulong.regional.feeds.storage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;
import vn.hdnd.cuulong.regional.feeds.FeedEntry;
import vn.hdnd.cuulong.regional.feeds.FeedEvent;
import vn.hdnd.cuulong.regional.feeds.Feeds;

abstract class FeedsContract {

  private static final String COUNCIL = "an-giang-2025";
  private static final String OTHER = "can-tho-2025";

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final MongoTemplate mongo = new MongoTemplate(client, RealParts.database());
  private final Feeds feeds = on(mongo);

  MongoTemplate mongo() {
    return mongo;
  }

  /** Returns the feeds of one instance of the service on this store. */
  abstract Feeds on(MongoTemplate mongo);

  @AfterEach
  void close() {
    mongo.getDb().drop();
    client.close();
  }

  @Test
  void numbersEventsFromOneWithoutGap() {
    feeds.append(COUNCIL, List.of(event("a", 1), event("a", 2)));
    feeds.append(OTHER, List.of(new FeedEvent(OTHER, "x", 1, any -> "x")));
    feeds.append(COUNCIL, List.of(event("b", 1)));

    assertThat(feeds.after(COUNCIL, 0, 10))
        .containsExactly(
            new FeedEntry(1, "a-1@1"), new FeedEntry(2, "a-2@2"), new FeedEntry(3, "b-1@3"));
    assertThat(feeds.after(COUNCIL, 2, 10)).containsExactly(new FeedEntry(3, "b-1@3"));
    assertThat(feeds.after(COUNCIL, 0, 2)).hasSize(2);
  }

  @Test
  void tellsTheSameOfAFullStretchAndMoreOfAnotherOnceThereIsMore() {
    feeds.append(COUNCIL, List.of(event("a", 1), event("a", 2)));
    List<FeedEntry> full = feeds.after(COUNCIL, 0, 2);
    List<FeedEntry> rest = feeds.after(COUNCIL, 1, 2);
    feeds.append(COUNCIL, List.of(event("a", 3)));

    assertThat(feeds.after(COUNCIL, 0, 2)).isEqualTo(full);
    assertThat(feeds.after(COUNCIL, 1, 2)).hasSize(2).startsWith(rest.getFirst());
  }

  @Test
  void dropsWhatIsThereAlready() {
    feeds.append(COUNCIL, List.of(event("a", 1), event("a", 2)));
    feeds.append(COUNCIL, List.of(event("a", 1), event("a", 2), event("a", 3)));
    feeds.append(COUNCIL, List.of(event("a", 3), event("a", 3), event("a", 4)));

    assertThat(feeds.after(COUNCIL, 0, 10))
        .extracting(FeedEntry::json)
        .containsExactly("a-1@1", "a-2@2", "a-3@3", "a-4@4");
  }

  @Test
  void goesOnAfterARestart() {
    feeds.append(COUNCIL, List.of(event("a", 1)));
    on(mongo).append(COUNCIL, List.of(event("a", 1), event("b", 1)));

    assertThat(feeds.after(COUNCIL, 0, 10))
        .extracting(FeedEntry::json)
        .containsExactly("a-1@1", "b-1@2");
  }

  /** Several instances read the same messages, each in another order and with repeats. */
  @Test
  void staysDenseAndFreeOfRepetitionWhenSeveralAppendAtOnce() throws Exception {
    List<FeedEvent> all = IntStream.range(0, 40).mapToObj(n -> event("s" + n, 1)).toList();
    List<Callable<Boolean>> instances = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      var mine = new ArrayList<>(all);
      Collections.shuffle(mine, new Random(i));
      var instance = on(mongo);
      instances.add(() -> appendAll(instance, mine));
    }
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (var done : threads.invokeAll(instances)) {
        assertThat(done.get()).isTrue();
      }
    }

    List<FeedEntry> entries = feeds.after(COUNCIL, 0, 1000);
    assertThat(entries)
        .extracting(FeedEntry::index)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 40).boxed().toList());
    assertThat(entries).extracting(entry -> entry.json().split("@", -1)[0]).doesNotHaveDuplicates();
  }

  private static boolean appendAll(Feeds instance, List<FeedEvent> events) {
    for (int i = 0; i < events.size(); i += 5) {
      instance.append(COUNCIL, events.subList(i, i + 5));
    }
    return true;
  }

  private static FeedEvent event(String subject, long sequence) {
    return new FeedEvent(
        COUNCIL, subject, sequence, index -> subject + "-" + sequence + "@" + index);
  }
}
