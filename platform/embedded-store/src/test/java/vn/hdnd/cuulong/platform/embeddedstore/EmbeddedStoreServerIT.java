package vn.hdnd.cuulong.platform.embeddedstore;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedStoreServerIT {

  private static final int ENDED_BY_SIGTERM = 128 + 15;

  @TempDir Path folder;

  @Test
  void saysInOneLineThatItIsReadyAndStopsCleanlyOnSigterm() throws Exception {
    Path file = folder.resolve("deep/store.mv");
    StoreProcess server = StoreProcess.start(file, StoreProcess.freePort());
    Document ready = Document.parse(server.lines().getLast());
    assertThat(ready).containsEntry("message", "ready").containsKeys("port", "file", "pid", "time");
    try (MongoClient client = server.client()) {
      client.getDatabase("trial").getCollection("x").insertOne(new Document("_id", 1));
      assertThat(server.terminate()).isEqualTo(ENDED_BY_SIGTERM);
    }
    assertThat(server.lines().getLast()).contains("\"stopped\"");
    try (StoreFixture fixture = StoreFixture.of(EmbeddedStore.onFile(file))) {
      assertThat(fixture.collection("x").countDocuments()).isOne();
    }
  }

  @Test
  void aSecondProcessOnTheSameFileSaysWhoHasItAndEnds() throws Exception {
    Path file = folder.resolve("store.mv");
    StoreProcess first = StoreProcess.start(file, StoreProcess.freePort());
    StoreProcess second = StoreProcess.start(file, StoreProcess.freePort());
    assertThat(second.exitStatus()).isEqualTo(1);
    assertThat(second.lines().getLast())
        .contains("not started")
        .contains("already open in process " + Document.parse(first.lines().getLast()).get("pid"));
    first.kill();
    StoreProcess third = StoreProcess.start(file, StoreProcess.freePort());
    assertThat(third.lines().getLast()).contains("\"ready\"");
    third.kill();
  }
}
