package vn.hdnd.cuulong.regional.feeds.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.regional.Roles;

/** Who may read feeds; the controller keeps a council's people to their own council's. */
@Configuration(proxyBeanMethods = false)
class FeedWebConfiguration {

  @Bean
  AccessTable feedAccess() {
    return AccessTable.of(Access.get(FeedController.FEED, Roles.readingFeeds()));
  }
}
