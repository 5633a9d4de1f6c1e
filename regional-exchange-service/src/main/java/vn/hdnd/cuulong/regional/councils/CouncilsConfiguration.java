package vn.hdnd.cuulong.regional.councils;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.commands.CommandGate;
import vn.hdnd.cuulong.platform.councils.CouncilGate;
import vn.hdnd.cuulong.platform.councils.CouncilRefusals;
import vn.hdnd.cuulong.platform.councils.KnownCouncil;
import vn.hdnd.cuulong.regional.refusal.RegionalRefusal;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import(ChangingCouncils.class)
class CouncilsConfiguration {

  @Bean
  AggregateType<Registry> registryType() {
    return ChangingCouncils.TYPE;
  }

  @Bean
  AggregateCommands<Registry> registryCommands(
      AggregateCommandsFactory factory, AggregateType<Registry> type) {
    return factory.of(type);
  }

  /**
   * The register is resolved lazily, because it needs the commands, which need this gate. Changes
   * of the register are not facts of the caller's council, so they are not checked.
   */
  @Bean
  CommandGate councilGate(ObjectProvider<Councils> councils) {
    CommandGate gate =
        new CouncilGate(
            id -> councils.getObject().registry().find(id).map(CouncilsConfiguration::known),
            new CouncilRefusals(
                RegionalRefusal.COUNCIL_HAS_ENDED, RegionalRefusal.COUNCIL_NOT_BEGUN));
    return (type, council, today, days) ->
        type.name().equals(ChangingCouncils.TYPE.name())
            ? Optional.empty()
            : gate.against(type, council, today, days);
  }

  private static KnownCouncil known(Council council) {
    return new KnownCouncil(
        council.id(),
        council.validFrom(),
        council.validTo(),
        council.endedBy(),
        council.namings().stream()
            .map(naming -> new KnownCouncil.Naming(naming.name(), naming.shortName()))
            .toList(),
        council.successors());
  }
}
