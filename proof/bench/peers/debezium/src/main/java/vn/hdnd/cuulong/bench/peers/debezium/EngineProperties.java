package vn.hdnd.cuulong.bench.peers.debezium;

import io.debezium.connector.postgresql.PostgresConnector;
import io.debezium.transforms.outbox.EventRouter;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.connect.storage.FileOffsetBackingStore;

/**
 * Configures the engine as Debezium's reference does for an outbox table: pgoutput, that table
 * alone, the event router. Its threads, its batches of 2048 and its queue of 8192 are the defaults.
 */
final class EngineProperties {

  private EngineProperties() {}

  static Properties of(String topic, int port, Path state) {
    var properties = new Properties();
    properties.setProperty("name", "outbox");
    properties.setProperty("connector.class", PostgresConnector.class.getName());
    properties.setProperty("plugin.name", "pgoutput");
    properties.setProperty("database.hostname", "127.0.0.1");
    properties.setProperty("database.port", Integer.toString(port));
    properties.setProperty("database.user", "bench");
    properties.setProperty("database.password", "bench");
    properties.setProperty("database.dbname", "bench");
    properties.setProperty("topic.prefix", "bench");
    properties.setProperty("schema.include.list", "public");
    properties.setProperty("table.include.list", "public.outbox");
    properties.setProperty("publication.autocreate.mode", "filtered");
    properties.setProperty("snapshot.mode", "no_data");
    // A batch that is not full waits for this long; the default of 500 ms would dominate the lag.
    properties.setProperty("poll.interval.ms", "5");
    properties.setProperty("offset.storage", FileOffsetBackingStore.class.getName());
    properties.setProperty("offset.storage.file.filename", state.resolve("offsets").toString());
    properties.setProperty("offset.flush.interval.ms", "1000");
    properties.setProperty("tombstones.on.delete", "false");
    properties.setProperty("transforms", "outbox");
    properties.setProperty("transforms.outbox.type", EventRouter.class.getName());
    properties.setProperty("transforms.outbox.route.topic.replacement", topic);
    return properties;
  }
}
