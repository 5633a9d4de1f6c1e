package vn.hdnd.cuulong.regional.councils.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;

/** Who may read the register, and who may change it. */
@Configuration(proxyBeanMethods = false)
class CouncilWebConfiguration {

  @Bean
  AccessTable councilAccess() {
    return AccessTable.of(
        Access.getForEveryone(CouncilController.COUNCILS, "the register is public"),
        Access.post(CouncilController.CHANGES, "admin", "coordinator"));
  }
}
