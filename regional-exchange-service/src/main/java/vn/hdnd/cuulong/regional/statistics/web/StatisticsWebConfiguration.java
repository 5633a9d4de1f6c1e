package vn.hdnd.cuulong.regional.statistics.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;

/** Who may read figures. */
@Configuration(proxyBeanMethods = false)
class StatisticsWebConfiguration {

  @Bean
  AccessTable statisticsAccess() {
    return AccessTable.of(
        Access.getForEveryone(
            StatisticsController.INDICATORS, "how figures are reckoned is public"),
        Access.getForEveryone(StatisticsController.STATISTICS, "figures are public"));
  }
}
