package vn.hdnd.cuulong.regional.statistics.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;

/** Figures are for everyone who is signed in, of whatever council. */
@Configuration(proxyBeanMethods = false)
class StatisticsWebConfiguration {

  @Bean
  AccessTable statisticsAccess() {
    return AccessTable.of(
        Access.get(StatisticsController.INDICATORS, Access.SIGNED_IN),
        Access.get(StatisticsController.STATISTICS, Access.SIGNED_IN));
  }
}
