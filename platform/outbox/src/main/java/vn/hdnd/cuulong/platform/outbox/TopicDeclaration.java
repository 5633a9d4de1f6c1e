package vn.hdnd.cuulong.platform.outbox;

import java.util.function.BooleanSupplier;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Declares the service's topics from the start on until it has worked. The client's own attempt is
 * switched off: it is the only one, and the start would wait for a broker that is away.
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

  @Scheduled(fixedDelayString = "PT5S")
  void declare() {
    if (!declared) {
      declared = attempt.getAsBoolean();
    }
  }
}
