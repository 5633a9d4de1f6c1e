package vn.hdnd.cuulong.sessions.opinions;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({
  AskableDrafts.class,
  Deadlines.class,
  AskingOpinions.class,
  CorrectingQuestion.class,
  GivingOpinion.class,
  RemindingDeputies.class,
  SettlingConsultation.class,
  ConsultationSettlingRule.class,
  ClosingConsultation.class,
  CancellingConsultation.class,
  ReadingConsultation.class
})
class OpinionsConfiguration {

  @Bean
  AggregateType<Consultation> consultationType() {
    return AskingOpinions.TYPE;
  }

  @Bean
  AggregateType<Opinion> opinionType() {
    return Opinion.TYPE;
  }

  @Bean
  AggregateCommands<Consultation> consultationCommands(
      AggregateCommandsFactory factory, AggregateType<Consultation> type) {
    return factory.of(type);
  }

  @Bean
  AggregateCommands<Opinion> opinionCommands(
      AggregateCommandsFactory factory, AggregateType<Opinion> type) {
    return factory.of(type);
  }
}
