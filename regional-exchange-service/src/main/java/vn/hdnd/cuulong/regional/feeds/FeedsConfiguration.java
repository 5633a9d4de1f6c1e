package vn.hdnd.cuulong.regional.feeds;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the feature. */
@EnableConfigurationProperties(FeedsSettingsConfiguration.class)
@Configuration(proxyBeanMethods = false)
@Import({FeedBell.class, ReadingFeed.class})
class FeedsConfiguration {

  @Bean
  WaitingPlaces waitingPlaces(FeedsSettingsConfiguration settings) {
    return new WaitingPlaces(settings.maxWaiting(), settings.maxWaitingOfAccount());
  }
}
