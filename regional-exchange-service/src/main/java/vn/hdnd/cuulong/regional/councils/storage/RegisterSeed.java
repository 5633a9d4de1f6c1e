package vn.hdnd.cuulong.regional.councils.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.hdnd.cuulong.platform.commands.Cause;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.DueCommand;
import vn.hdnd.cuulong.platform.schedule.DueRule;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;
import vn.hdnd.cuulong.regional.councils.ChangingCouncils;
import vn.hdnd.cuulong.regional.councils.Registry;
import vn.hdnd.cuulong.regional.refusal.OfficeDays;

/**
 * Loads {@code councils/register.json} at the start: the units since 2004 and the six of 2025, by
 * the same commands as any later change. What is there already is left alone.
 */
@Component
final class RegisterSeed implements DueRule {

  private static final String NAME = "register-seed";
  private static final String RESOURCE = "councils/register.json";

  private final ChangingCouncils changing;
  private final Clock clock;

  RegisterSeed(ChangingCouncils changing, Clock clock) {
    this.changing = changing;
    this.clock = clock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<DueWork> atStart(Instant now) {
    return List.of(new DueWork(NAME, Registry.ID, ChangingCouncils.REGION.value(), now));
  }

  /** One change after the other, for each stands on those before; the first that fails ends it. */
  @Override
  public Fired fire(DueWork work) {
    return entries().stream()
        .map(this::apply)
        .filter(fired -> !(fired instanceof Fired.Done))
        .findFirst()
        .orElseGet(Fired::done);
  }

  static List<SeedEntry> entries() {
    try (InputStream in = new ClassPathResource(RESOURCE).getInputStream()) {
      return JsonMapper.shared().readValue(in, new TypeReference<List<SeedEntry>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Fired apply(SeedEntry entry) {
    boolean there =
        entry.change().to().stream().anyMatch(to -> changing.registry().find(to.id()).isPresent());
    return there ? Fired.done() : DueCommand.fired(changing.change(context(entry), entry.change()));
  }

  /** Each change is due on the day on which it took effect. */
  private CommandContext context(SeedEntry entry) {
    Instant due = entry.change().effectiveOn().atStartOfDay(OfficeDays.ZONE).toInstant();
    return CommandContext.of(
        new Cause.Time(NAME, entry.key(), due),
        ChangingCouncils.REGION,
        clock.instant(),
        OfficeDays.ZONE);
  }
}
