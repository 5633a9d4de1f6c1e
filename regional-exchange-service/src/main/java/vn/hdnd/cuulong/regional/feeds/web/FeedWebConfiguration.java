package vn.hdnd.cuulong.regional.feeds.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;

/**
 * The controller itself keeps people of other councils out: it depends on the council asked for.
 */
@Configuration(proxyBeanMethods = false)
class FeedWebConfiguration {

  @Bean
  AccessTable feedAccess() {
    return AccessTable.of(Access.get(FeedController.FEED, Access.SIGNED_IN));
  }
}
