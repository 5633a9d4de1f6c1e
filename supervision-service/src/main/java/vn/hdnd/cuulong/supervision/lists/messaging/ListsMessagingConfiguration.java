package vn.hdnd.cuulong.supervision.lists.messaging;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.hdnd.cuulong.platform.inbox.Projections;

/** The function that takes the service's own events to its list. */
@Configuration(proxyBeanMethods = false)
class ListsMessagingConfiguration {

  @Bean
  Consumer<Message<byte[]>> supervisionLists(Projections projections) {
    return projections.consumer(new SupervisionProjection());
  }
}
