package vn.hdnd.cuulong.platform.operations;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import vn.hdnd.cuulong.platform.security.Access;
import vn.hdnd.cuulong.platform.security.AccessTable;

/** The endpoints of auditors and operators, with who may call them. */
@AutoConfiguration
@ConditionalOnProperty("cuulong.operations.base-path")
@EnableConfigurationProperties(OperationsProperties.class)
@Import({AuditController.class, ParkedController.class})
public class OperationsAutoConfiguration {

  @Bean
  AccessTable operationsAccess(OperationsProperties properties) {
    String base = properties.basePath();
    String admin = OperationsRoles.ADMIN.name();
    String auditor = OperationsRoles.AUDITOR.name();
    return AccessTable.of(
        Access.get(base + "/audit", auditor, admin, OperationsRoles.OFFICE_LEAD.name()),
        Access.get(base + "/parked", admin, auditor),
        Access.post(base + "/parked/{aggregate}/replay", admin));
  }
}
