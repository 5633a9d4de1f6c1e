package vn.hdnd.cuulong.sessions.term;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({SettingUpTerm.class, ChangingDeputiesInOffice.class})
class TermConfiguration {

  @Bean
  AggregateType<CouncilTerm> termType() {
    return SettingUpTerm.TYPE;
  }

  @Bean
  AggregateCommands<CouncilTerm> termCommands(
      AggregateCommandsFactory factory, AggregateType<CouncilTerm> type) {
    return factory.of(type);
  }
}
