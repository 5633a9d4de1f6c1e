package vn.hdnd.cuulong.sessions.agenda;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({
  AgendaCommands.class,
  DraftingAgenda.class,
  PlanningItem.class,
  SteppingAgenda.class,
  LatePapersSchedule.class,
  TellingLatePapers.class,
  LatePapersRule.class,
  TakingUpItem.class
})
class AgendaConfiguration {

  @Bean
  AggregateType<Agenda> agendaType() {
    return DraftingAgenda.TYPE;
  }

  @Bean
  AggregateCommands<Agenda> agendaAggregateCommands(
      AggregateCommandsFactory factory, AggregateType<Agenda> type) {
    return factory.of(type);
  }
}
