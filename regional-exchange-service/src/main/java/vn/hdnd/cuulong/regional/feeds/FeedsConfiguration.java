package vn.hdnd.cuulong.regional.feeds;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.regional.councils.Councils;

/** Puts the feature together. */
@EnableConfigurationProperties(FeedsSettingsConfiguration.class)
@Configuration(proxyBeanMethods = false)
class FeedsConfiguration {

  @Bean
  FeedBell feedBell() {
    return new FeedBell();
  }

  @Bean
  ReadingFeed readingFeed(
      Feeds feeds, Councils councils, FeedBell bell, FeedsSettingsConfiguration settings) {
    var places = new WaitingPlaces(settings.maxWaiting(), settings.maxWaitingOfAccount());
    return new ReadingFeed(feeds, councils, bell, places);
  }
}
