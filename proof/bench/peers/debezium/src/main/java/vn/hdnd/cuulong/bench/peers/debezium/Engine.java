package vn.hdnd.cuulong.bench.peers.debezium;

import io.debezium.embedded.Connect;
import io.debezium.engine.DebeziumEngine;
import io.debezium.engine.DebeziumEngine.ConnectorCallback;
import io.debezium.engine.RecordChangeEvent;
import io.debezium.engine.format.ChangeEventFormat;
import java.io.IOException;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.connect.source.SourceRecord;

/** Debezium's engine on a thread of its own, reading before the first command comes. */
final class Engine implements AutoCloseable {

  private static final int PATIENCE = 120;

  private final DebeziumEngine<RecordChangeEvent<SourceRecord>> engine;
  private final Thread thread;

  private Engine(DebeziumEngine<RecordChangeEvent<SourceRecord>> engine) {
    this.engine = engine;
    this.thread = Thread.ofPlatform().name("debezium").unstarted(engine);
  }

  static Engine start(Properties properties, Publisher publisher) throws InterruptedException {
    var polling = new CountDownLatch(1);
    var engine =
        new Engine(
            DebeziumEngine.create(ChangeEventFormat.of(Connect.class))
                .using(properties)
                .using(
                    new ConnectorCallback() {
                      @Override
                      public void pollingStarted() {
                        polling.countDown();
                      }
                    })
                .notifying(publisher)
                .build());
    engine.thread.start();
    if (!polling.await(PATIENCE, TimeUnit.SECONDS)) {
      throw new IllegalStateException("Debezium did not begin to read");
    }
    return engine;
  }

  @Override
  public void close() throws IOException {
    engine.close();
  }
}
