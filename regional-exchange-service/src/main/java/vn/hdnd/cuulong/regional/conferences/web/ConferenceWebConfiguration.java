package vn.hdnd.cuulong.regional.conferences.web;

import static vn.hdnd.cuulong.regional.conferences.web.ConferenceCommandController.CONFERENCES;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;

/** Coordinators announce and accept; offices hand in; everyone who is signed in reads. */
@Configuration(proxyBeanMethods = false)
class ConferenceWebConfiguration {

  @Bean
  AccessTable conferenceAccess() {
    return AccessTable.of(
        Access.post(CONFERENCES, "coordinator"),
        Access.post(CONFERENCES + "/{id}/papers", "office-staff", "office-lead"),
        Access.post(CONFERENCES + "/{id}/papers/{n}/acceptance", "coordinator"),
        Access.get(CONFERENCES, Access.SIGNED_IN),
        Access.get(CONFERENCES + "/{id}", Access.SIGNED_IN),
        Access.get(CONFERENCES + "/{id}/brief", Access.SIGNED_IN));
  }
}
