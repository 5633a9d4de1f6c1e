package vn.hdnd.cuulong.regional.messaging;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/**
 * Starts the streams beside the service's start. While nobody knows the broker's name their clients
 * cannot be made, so that is tried until it works, and the service takes commands meanwhile.
 */
final class PatientStreams implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(PatientStreams.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);

  private final StreamsBuilderFactoryBean streams;
  private volatile @Nullable Thread starting;

  PatientStreams(StreamsBuilderFactoryBean streams) {
    this.streams = streams;
  }

  @Override
  public void start() {
    if (starting == null) {
      starting = Thread.ofVirtual().name("streams-start").start(this::startOnceItCan);
    }
  }

  @Override
  public boolean isRunning() {
    return starting != null;
  }

  /** Stopped before the streams, so that nobody starts them again. */
  @Override
  public int getPhase() {
    return streams.getPhase() + 1;
  }

  @Override
  public void stop() {
    Thread waiting = starting;
    if (waiting == null) {
      return;
    }
    waiting.interrupt();
    try {
      waiting.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    starting = null;
  }

  private void startOnceItCan() {
    try {
      while (!started()) {
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean started() {
    try {
      streams.start();
      return true;
    } catch (KafkaException away) {
      // One line for each attempt: the same stack every few seconds tells nothing more.
      LOG.warn(
          "The streams are not started yet: {}",
          NestedExceptionUtils.getMostSpecificCause(away).toString());
      return false;
    }
  }
}
