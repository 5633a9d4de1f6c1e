package vn.hdnd.cuulong.platform.inbox;

import java.time.Duration;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.stream.binding.Bindable;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.binding.InputBindingLifecycle;

/**
 * Binds the service's consumers in the background, once their topics exist. Bound during the start,
 * as by default, they would keep the port closed while the broker is away.
 */
final class PatientBindings extends InputBindingLifecycle {

  private static final Duration PAUSE = Duration.ofMillis(500);

  private final BooleanSupplier topicsAreThere;
  private volatile @Nullable Thread binding;

  PatientBindings(
      BindingService service, Map<String, Bindable> bindables, BooleanSupplier topicsAreThere) {
    super(service, bindables);
    this.topicsAreThere = topicsAreThere;
  }

  @Override
  public void start() {
    if (binding == null) {
      binding = Thread.ofVirtual().name("bindings").start(this::bindWhenTheyAre);
    }
  }

  /** Returns true from the start on, so that the container stops it even while it waits. */
  @Override
  public boolean isRunning() {
    return binding != null;
  }

  @Override
  public void stop() {
    Thread waiting = binding;
    if (waiting == null) {
      return;
    }
    waiting.interrupt();
    try {
      waiting.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
    super.stop();
    binding = null;
  }

  private void bindWhenTheyAre() {
    try {
      while (!topicsAreThere.getAsBoolean()) {
        Thread.sleep(PAUSE);
      }
      super.start();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
