package vn.hdnd.cuulong.petitions.casework.web;

import static vn.hdnd.cuulong.petitions.casework.web.PetitionCommandController.PETITIONS;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;

/** Who may call which endpoint of petitions. */
@Configuration(proxyBeanMethods = false)
class PetitionWebConfiguration {

  @Bean
  AccessTable petitionAccess() {
    return AccessTable.of(
        Access.post(PETITIONS, Roles.office()),
        Access.post(PETITIONS + "/{id}/forwarding", Roles.office()),
        Access.post(PETITIONS + "/{id}/guidance", Roles.office()),
        Access.post(PETITIONS + "/{id}/reminders", Roles.office()),
        Access.post(PETITIONS + "/{id}/answer", Roles.office()),
        Access.post(PETITIONS + "/{id}/closing", Roles.office()),
        Access.get(PETITIONS, Roles.reading()),
        Access.get(PetitionQueryController.YEARS, Roles.reading()),
        Access.get(PETITIONS + "/{id}", Roles.reading()));
  }
}
