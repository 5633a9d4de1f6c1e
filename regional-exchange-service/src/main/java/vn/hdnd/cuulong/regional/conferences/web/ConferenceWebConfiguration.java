package vn.hdnd.cuulong.regional.conferences.web;

import static vn.hdnd.cuulong.regional.conferences.web.ConferenceCommandController.CONFERENCES;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.regional.Roles;

/** Coordinators announce and accept; offices hand in; those who confer read. */
@Configuration(proxyBeanMethods = false)
class ConferenceWebConfiguration {

  @Bean
  AccessTable conferenceAccess() {
    return AccessTable.of(
        Access.post(CONFERENCES, "coordinator"),
        Access.post(CONFERENCES + "/{id}/papers", "office-staff", "office-lead"),
        Access.post(CONFERENCES + "/{id}/papers/{n}/acceptance", "coordinator"),
        Access.get(CONFERENCES, Roles.conferring()),
        Access.get(CONFERENCES + "/{id}", Roles.conferring()),
        Access.get(CONFERENCES + "/{id}/brief", Roles.conferring()));
  }
}
