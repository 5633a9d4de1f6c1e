package vn.hdnd.cuulong.regional.practices.web;

import static vn.hdnd.cuulong.regional.practices.web.PracticeController.PRACTICES;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.regional.Roles;

/**
 * Offices write and adopt; a council's leaders share. What is shared everyone may read; the
 * controller keeps drafts to {@link Roles#councilsPeople()} of the council.
 */
@Configuration(proxyBeanMethods = false)
class PracticeWebConfiguration {

  private static final String SHARED = "shared practices are public";

  @Bean
  AccessTable practiceAccess() {
    return AccessTable.of(
        Access.post(PRACTICES, "office-staff", "office-lead"),
        Access.post(PRACTICES + "/{id}/sharing", "office-lead", "standing-committee", "chair"),
        Access.post(PRACTICES + "/{id}/adoptions", "office-lead"),
        Access.getForEveryone(PRACTICES, SHARED),
        Access.getForEveryone(PRACTICES + "/{id}", SHARED));
  }
}
