package vn.hdnd.cuulong.regional.practices.web;

import static vn.hdnd.cuulong.regional.practices.web.PracticeController.PRACTICES;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;

/** Offices write and adopt; a council's leaders share; everyone who is signed in reads. */
@Configuration(proxyBeanMethods = false)
class PracticeWebConfiguration {

  @Bean
  AccessTable practiceAccess() {
    return AccessTable.of(
        Access.post(PRACTICES, "office-staff", "office-lead"),
        Access.post(PRACTICES + "/{id}/sharing", "office-lead", "standing-committee", "chair"),
        Access.post(PRACTICES + "/{id}/adoptions", "office-lead"),
        Access.get(PRACTICES, Access.SIGNED_IN),
        Access.get(PRACTICES + "/{id}", Access.SIGNED_IN));
  }
}
