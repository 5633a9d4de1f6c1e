package vn.hdnd.cuulong.platform.outbox;

import java.util.function.BooleanSupplier;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Declares the service's topics once more, until it has worked: the client's own attempt at the
 * start is its only one, and a broker that was away then would never learn of the topics.
 */
public class TopicDeclaration {

  private final BooleanSupplier attempt;
  private volatile boolean declared;

  /**
   * @param attempt declares the topics and says whether that worked
   */
  TopicDeclaration(BooleanSupplier attempt) {
    this.attempt = attempt;
  }

  @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT10S")
  void declare() {
    if (!declared) {
      declared = attempt.getAsBoolean();
    }
  }
}
