package vn.hdnd.cuulong.platform.simulation;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** The broker with one topic of one partition, and the messages in transit. */
final class Topic {

  private final World world;
  private final List<ProducerRecord<String, byte[]>> log = new ArrayList<>();
  private final List<Outgoing> clients = new ArrayList<>();
  private boolean refused;

  Topic(World world) {
    this.world = world;
  }

  /** Creates the queue of a new client, whose messages arrive in the order of sending. */
  Outgoing client() {
    var outgoing = new Outgoing();
    clients.add(outgoing);
    return outgoing;
  }

  /** A client's messages that the broker has not answered yet. */
  final class Outgoing {

    private final List<Delivery> deliveries = new ArrayList<>();

    void add(Delivery delivery) {
      deliveries.add(delivery);
      if (world.isCalm()) {
        drain();
      }
    }

    /** Ends the client; messages that it had not sent yet are lost. */
    void end() {
      int left = world.chance.below(deliveries.size() + 1);
      deliveries.subList(left, deliveries.size()).clear();
    }

    private void drain() {
      while (!deliveries.isEmpty()) {
        step();
      }
    }

    /** Moves one message or one answer. */
    private void step() {
      int unsent = 0;
      while (unsent < deliveries.size() && deliveries.get(unsent).isOnTopic()) {
        unsent++;
      }
      if (unsent > 0 && (unsent == deliveries.size() || world.chance.oneIn(2))) {
        deliveries.removeFirst().accept();
        return;
      }
      boolean disorder = world.mutation == Mutation.UNORDERED_SENDS;
      int next = disorder ? unsent + world.chance.below(deliveries.size() - unsent) : unsent;
      if (world.fault(world.weather.brokerRefusal())) {
        world.note("the broker refuses", deliveries.get(next));
        refused = true;
        deliveries.remove(next).refuse(new RecordTooLargeException("refused"));
      } else {
        append(deliveries.get(next));
      }
    }
  }

  private void append(Delivery delivery) {
    world.note("on the topic", delivery);
    delivery.isNowOnTopic();
    log.add(delivery.record());
    if (world.fault(world.weather.repeat())) {
      world.counts.repeats++;
      log.add(delivery.record());
    }
  }

  void step() {
    Outgoing chosen = world.chance.of(clients);
    if (!chosen.deliveries.isEmpty()) {
      chosen.step();
    }
  }

  /** Delivers everything in transit. */
  void drain() {
    clients.forEach(Outgoing::drain);
  }

  /** Tells whether a message was refused, so that a later one may have overtaken it. */
  boolean hasRefused() {
    return refused;
  }

  List<ProducerRecord<String, byte[]>> log() {
    return log;
  }
}
