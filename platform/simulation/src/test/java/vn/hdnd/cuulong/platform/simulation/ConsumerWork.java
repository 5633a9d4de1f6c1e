package vn.hdnd.cuulong.platform.simulation;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.springframework.dao.DataAccessException;

/** The work of a consumer's thread: it retries a message until it is done, and commits. */
final class ConsumerWork implements Runnable {

  private static final int MOST = 3;

  private final World world;
  private final Instance instance;
  private final Topic topic;
  private final Group group;

  ConsumerWork(World world, Instance instance, Topic topic, Group group) {
    this.world = world;
    this.instance = instance;
    this.topic = topic;
    this.group = group;
  }

  @Override
  public void run() {
    while (true) {
      if (group.isOwnedBy(instance)) {
        poll(group.generation());
      }
      world.roundIsOver(() -> group.isOwnedBy(instance) && group.isBehind());
    }
  }

  private void poll(int generation) {
    int position = group.committed();
    int end = Math.min(topic.log().size(), position + MOST);
    for (; position < end; position++) {
      if (world.mutation == Mutation.OFFSET_BEFORE_EFFECT) {
        group.commit(generation, position + 1);
      }
      ProducerRecord<String, byte[]> message = topic.log().get(position);
      if (!isTaken(message, generation)
          || (world.fault(world.weather.redelivery()) && !isTaken(message, generation))) {
        return;
      }
    }
    world.point("commits", position);
    group.commit(generation, position);
  }

  /** Returns false if the partition was revoked before the message was done. */
  private boolean isTaken(ProducerRecord<String, byte[]> message, int generation) {
    while (true) {
      try {
        world.note("takes", Event.of(message));
        instance.reads().take(message);
        return true;
      } catch (DataAccessException away) {
        world.point("takes it again", away);
      }
      if (group.generation() != generation) {
        return false;
      }
    }
  }
}
