package vn.hdnd.cuulong.sessions.papers;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.AggregateCommandsFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;

/** Wires the feature. */
@Configuration(proxyBeanMethods = false)
@Import({
  RegisteringPaper.class,
  FilingPaper.class,
  PaperFileSweepRule.class,
  JudgingPaper.class,
  WithdrawingPaper.class,
  OpeningPaper.class,
  ReadingPapers.class
})
class PapersConfiguration {

  @Bean
  AggregateType<Paper> paperType() {
    return RegisteringPaper.TYPE;
  }

  @Bean
  AggregateType<PaperReading> paperReadingType() {
    return PaperReading.TYPE;
  }

  @Bean
  AggregateCommands<Paper> paperCommands(
      AggregateCommandsFactory factory, AggregateType<Paper> type) {
    return factory.of(type);
  }

  @Bean
  AggregateCommands<PaperReading> paperReadingCommands(
      AggregateCommandsFactory factory, AggregateType<PaperReading> type) {
    return factory.of(type);
  }
}
