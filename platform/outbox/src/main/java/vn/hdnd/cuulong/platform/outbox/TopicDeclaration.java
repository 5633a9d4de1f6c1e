package vn.hdnd.cuulong.platform.outbox;

import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Declares the service's topics, and retries until it succeeds. The client's own declaration is
 * switched off, because it tries only once and the start would wait for a broker that is away.
 */
public class TopicDeclaration {

  private static final Logger LOG = LoggerFactory.getLogger(TopicDeclaration.class);

  private final BooleanSupplier attempt;
  private volatile boolean declared;

  /**
   * @param attempt declares the topics and tells whether that worked; throws while the broker is
   *     away
   */
  TopicDeclaration(BooleanSupplier attempt) {
    this.attempt = attempt;
  }

  @Scheduled(fixedDelayString = "PT5S")
  void declare() {
    if (declared) {
      return;
    }
    try {
      declared = attempt.getAsBoolean();
    } catch (IllegalStateException away) {
      // Logs one line for each attempt, because the same stack trace every few seconds adds
      // nothing.
      LOG.warn(
          "The topics are not declared yet: {}",
          NestedExceptionUtils.getMostSpecificCause(away).toString());
    }
  }
}
