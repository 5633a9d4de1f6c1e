package vn.hdnd.cuulong.bench.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import vn.hdnd.cuulong.bench.Parts;

/** A topic with three partitions, like every event topic, and its number of records. */
public final class Topic implements AutoCloseable {

  private static final int PARTITIONS = 3;

  private final String name;
  private final Admin admin;

  public Topic(Parts parts, String name) {
    this.name = name;
    this.admin = Admin.create(Map.of("bootstrap.servers", parts.broker()));
  }

  public String name() {
    return name;
  }

  public void create() throws ExecutionException, InterruptedException {
    try {
      admin.createTopics(List.of(new NewTopic(name, PARTITIONS, (short) 1))).all().get();
    } catch (ExecutionException failed) {
      if (!(failed.getCause() instanceof TopicExistsException)) {
        throw failed;
      }
    }
  }

  /** Returns the number of records ever written to it. */
  public long records() throws ExecutionException, InterruptedException {
    var ends = new HashMap<TopicPartition, OffsetSpec>();
    for (int i = 0; i < PARTITIONS; i++) {
      ends.put(new TopicPartition(name, i), OffsetSpec.latest());
    }
    return admin.listOffsets(ends).all().get().values().stream()
        .mapToLong(each -> each.offset())
        .sum();
  }

  @Override
  public void close() {
    admin.close();
  }
}
