package vn.hdnd.cuulong.platform.inbox;

import java.util.Arrays;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.cloud.stream.binding.Bindable;
import org.springframework.cloud.stream.binding.BindingService;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.core.KafkaAdmin;
import vn.hdnd.cuulong.platform.store.ServedCouncils;

/** Replaces the bindings for which the start would wait by {@link PatientBindings}. */
@AutoConfiguration(
    afterName = {
      "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration",
      "org.springframework.cloud.stream.config.BindingServiceConfiguration"
    })
@ConditionalOnBean(KafkaAdmin.class)
public class BindingsAutoConfiguration {

  private static final Logger LOG = LoggerFactory.getLogger(BindingsAutoConfiguration.class);
  private static final String THEIRS = "inputBindingLifecycle";
  private static final String OURS = "patientBindings";

  @Bean(OURS)
  PatientBindings patientBindings(
      BindingService service,
      Map<String, Bindable> bindables,
      BindingServiceProperties settings,
      ServedCouncils councils,
      KafkaAdmin admin) {
    readForTheirOwnStore(settings, councils);
    return new PatientBindings(service, bindables, topicsAreThere(settings, admin));
  }

  /**
   * In one group, the instances of one store would keep events from those of another, which serve
   * other councils. A changed list of councils gives another group, which reads from the beginning:
   * existing effects are skipped, and those of added councils are made.
   */
  static void readForTheirOwnStore(BindingServiceProperties settings, ServedCouncils councils) {
    if (councils.isAll()) {
      return;
    }
    String served = "-%08x".formatted(councils.served().stream().sorted().toList().hashCode());
    settings.getBindings().values().stream()
        .filter(each -> each.getGroup() != null)
        .forEach(each -> each.setGroup(each.getGroup() + served));
  }

  /**
   * The framework's bindings cannot be made to wait and are not omitted automatically, so they are
   * removed here.
   */
  @Bean
  static BeanDefinitionRegistryPostProcessor onlyPatientBindings() {
    return BindingsAutoConfiguration::dropTheirs;
  }

  private static void dropTheirs(BeanDefinitionRegistry registry) {
    if (registry.containsBeanDefinition(THEIRS)) {
      registry.removeBeanDefinition(THEIRS);
      registry.registerAlias(OURS, THEIRS);
    }
  }

  /** Any failure, such as an unknown broker name, means that they keep waiting. */
  static BooleanSupplier topicsAreThere(BindingServiceProperties settings, KafkaAdmin admin) {
    return () -> {
      try {
        return admin.describeTopics(topics(settings)).size() > 0;
      } catch (RuntimeException away) {
        LOG.debug("Consumers wait for their topics", away);
        return false;
      }
    };
  }

  private static String[] topics(BindingServiceProperties settings) {
    return settings.getBindings().values().stream()
        .flatMap(each -> Arrays.stream(String.valueOf(each.getDestination()).split(",")))
        .distinct()
        .toArray(String[]::new);
  }
}
