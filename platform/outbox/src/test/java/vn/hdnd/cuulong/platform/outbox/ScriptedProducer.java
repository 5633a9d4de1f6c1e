package vn.hdnd.cuulong.platform.outbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** A broker's client for tests that can also refuse at once, like the real one when it is full. */
final class ScriptedProducer extends MockProducer<String, byte[]> {

  private final Deque<RuntimeException> refusals = new ArrayDeque<>();
  private @Nullable RuntimeException always;
  private int asked;

  private ScriptedProducer(boolean answering) {
    super(answering, null, new StringSerializer(), new ByteArraySerializer());
  }

  /** Accepts and answers everything at once. */
  static ScriptedProducer answering() {
    return new ScriptedProducer(true);
  }

  /** Answers only on request. */
  static ScriptedProducer silent() {
    return new ScriptedProducer(false);
  }

  ScriptedProducer refusingNext(RuntimeException reason) {
    refusals.add(reason);
    return this;
  }

  ScriptedProducer refusing(RuntimeException reason) {
    always = reason;
    return this;
  }

  @Override
  public synchronized Future<RecordMetadata> send(ProducerRecord<String, byte[]> record) {
    asked++;
    RuntimeException refusal = always == null ? refusals.poll() : always;
    return refusal == null ? super.send(record) : CompletableFuture.failedFuture(refusal);
  }

  /** Returns how often it was asked to send. */
  int asked() {
    return asked;
  }

  /** Returns the sequences of its events, in order. */
  List<Long> sequences() {
    return history().stream()
        .map(record -> record.headers().lastHeader("ce_sequence").value())
        .map(bytes -> Long.valueOf(new String(bytes, StandardCharsets.UTF_8)))
        .toList();
  }

  void answerAll() {
    repeat(this::completeNext);
  }

  private static void repeat(BooleanSupplier step) {
    while (step.getAsBoolean()) {
      // Answers until nothing is left.
    }
  }
}
