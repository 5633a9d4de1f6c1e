package vn.hdnd.cuulong.regional.councils.storage;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.regional.OfficeDays;
import vn.hdnd.cuulong.regional.councils.ChangingCouncils;

/**
 * Loads {@code councils/register.json} at the start: the units since 2004 and the six of 2025, by
 * the same commands as any later change. Existing entries are left unchanged.
 */
@Component
final class RegisterSeed {

  private static final Logger LOG = LoggerFactory.getLogger(RegisterSeed.class);
  private static final Duration PAUSE = Duration.ofSeconds(2);
  private static final String RESOURCE = "councils/register.json";

  private final ChangingCouncils changing;
  private final Clock clock;
  private final Thread loading;

  RegisterSeed(ChangingCouncils changing, Clock clock) {
    this.changing = changing;
    this.clock = clock;
    this.loading = Thread.ofVirtual().name("register-seed").unstarted(this::load);
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    loading.start();
  }

  @EventListener(ContextClosedEvent.class)
  void stop() {
    loading.interrupt();
  }

  private void load() {
    try {
      for (SeedEntry entry : entries()) {
        while (!applied(entry)) {
          Thread.sleep(PAUSE);
        }
      }
    } catch (IOException e) {
      LOG.error("{} cannot be read", RESOURCE, e);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  static List<SeedEntry> entries() throws IOException {
    try (InputStream in = new ClassPathResource(RESOURCE).getInputStream()) {
      return JsonMapper.shared().readValue(in, new TypeReference<List<SeedEntry>>() {});
    }
  }

  /** Applies an entry; returns false if it has to be retried. */
  private boolean applied(SeedEntry entry) {
    try {
      boolean there =
          entry.change().to().stream()
              .anyMatch(to -> changing.registry().find(to.id()).isPresent());
      return there || done(changing.change(context(entry), entry.change()), entry);
    } catch (DataAccessException away) {
      LOG.warn("The register waits for the store: {}", away.getClass().getSimpleName());
      return false;
    }
  }

  private static boolean done(CommandOutcome outcome, SeedEntry entry) {
    if (outcome instanceof CommandOutcome.Overloaded) {
      return false;
    }
    if (!(outcome instanceof CommandOutcome.Done)) {
      LOG.error("{} of the register was not taken: {}", entry.key(), outcome);
    }
    return true;
  }

  private CommandContext context(SeedEntry entry) {
    var cause =
        new Cause.Time(
            "register-seed",
            entry.key(),
            entry.change().effectiveOn().atStartOfDay(OfficeDays.ZONE).toInstant());
    return CommandContext.of(cause, ChangingCouncils.REGION, clock.instant(), OfficeDays.ZONE);
  }
}
