package vn.hdnd.cuulong.regional.statistics;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.regional.councils.Councils;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class StatisticsConfiguration {

  @Bean
  AskingStatistics askingStatistics(Figures figures, Councils councils, Clock clock) {
    return new AskingStatistics(figures, councils, clock);
  }
}
