package vn.hdnd.cuulong.faults.fault;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import vn.hdnd.cuulong.client.Waiting;

/**
 * Deletes the data of the streams on the broker, as Kafka's own reset tool does: the internal
 * topics and the group's offsets. A deleted group starts at the beginning.
 */
final class Figures {

  private static final String APPLICATION = "cuulong-regional.v2";
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private Figures() {}

  static void forget(String broker) {
    Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker);
    try (Admin admin = Admin.create(settings)) {
      if (!Waiting.until(PATIENCE, () -> forgetGroup(admin))) {
        throw new IllegalStateException("the streams' group cannot be deleted");
      }
      Set<String> internal =
          admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS).stream()
              .filter(name -> name.startsWith(APPLICATION + "-"))
              .collect(Collectors.toSet());
      var _ = admin.deleteTopics(internal).all().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("the figures cannot be forgotten", e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped", stopped);
    }
  }

  /** Dead processes stay members until their session times out, unless they are removed. */
  private static boolean forgetGroup(Admin admin) {
    try {
      var _ =
          admin
              .removeMembersFromConsumerGroup(
                  APPLICATION, new RemoveMembersFromConsumerGroupOptions())
              .all()
              .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException nobody) {
      // The group is empty then, or at the next attempt.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
    try {
      var _ =
          admin
              .deleteConsumerGroups(Set.of(APPLICATION))
              .all()
              .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException notYet) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
