package vn.hdnd.cuulong.platform.embeddedstore;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.pushEach;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.PushOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompactionTest {

  private static final int DOCUMENTS = 2000;
  private static final int WRITERS = 4;
  private static final int UPDATES = Integer.getInteger("compaction.updates", 2500);

  @TempDir Path folder;

  /** 2000 documents of about 1 KiB, each command pushes an event and drops the oldest. */
  @Test
  void aLongRunOfUpdatesLeavesTheFileSmall() throws Exception {
    Path file = folder.resolve("store.mv");
    long largest = 0;
    try (StoreFixture fixture = StoreFixture.of(EmbeddedStore.onFile(file));
        var threads = Executors.newFixedThreadPool(WRITERS)) {
      fill(fixture);
      List<Future<Long>> sizes = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        int own = writer;
        sizes.add(threads.submit(() -> update(fixture, own, file)));
      }
      for (Future<Long> size : sizes) {
        largest = Math.max(largest, size.get());
      }
    }
    assertThat(largest).as("largest size of the file, in bytes").isLessThan(24L << 20);
    assertThat(Files.size(file)).as("size after the close").isLessThan(12L << 20);
  }

  private static void fill(StoreFixture fixture) {
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < DOCUMENTS; i++) {
      documents.add(new Document("_id", i).append("version", 0).append("text", "x".repeat(700)));
    }
    fixture.collection("aggregates").insertMany(documents);
  }

  private static long update(StoreFixture fixture, int writer, Path file) throws IOException {
    var aggregates = fixture.collection("aggregates");
    long largest = 0;
    for (int i = 0; i < UPDATES; i++) {
      Document event = new Document("sequence", i).append("text", "y".repeat(100));
      aggregates.updateOne(
          eq("_id", (i * WRITERS + writer) * 31 % DOCUMENTS),
          combine(
              inc("version", 1), pushEach("recent", List.of(event), new PushOptions().slice(-3))));
      if (i % 50 == 0) {
        largest = Math.max(largest, Files.size(file));
      }
    }
    return largest;
  }
}
