package vn.hdnd.cuulong.platform.operations;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;
import vn.hdnd.cuulong.platform.security.Roles;

/** The endpoints of auditors and operators, and their rows of the access table. */
@AutoConfiguration
@ConditionalOnProperty("cuulong.operations.base-path")
@EnableConfigurationProperties(OperationsProperties.class)
@Import({AuditController.class, ParkedController.class, DueWorkController.class})
public class OperationsAutoConfiguration {

  @Bean
  AccessTable operationsAccess(OperationsProperties properties) {
    String base = properties.basePath();
    return AccessTable.of(
        Access.get(base + "/audit", Roles.AUDITOR, Roles.ADMIN, Roles.OFFICE_LEAD),
        Access.get(base + "/parked", Roles.ADMIN, Roles.AUDITOR),
        Access.post(base + "/parked/{aggregate}/replay", Roles.ADMIN),
        Access.get(base + "/due-work", Roles.ADMIN, Roles.AUDITOR),
        Access.post(base + "/due-work/{rule}/{aggregate}/retry", Roles.ADMIN));
  }
}
