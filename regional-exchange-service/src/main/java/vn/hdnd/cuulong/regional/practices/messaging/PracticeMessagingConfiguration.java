package vn.hdnd.cuulong.regional.practices.messaging;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.hdnd.cuulong.platform.inbox.Projections;

/** What this feature reads from topics; the bindings are in {@code application.yaml}. */
@Configuration(proxyBeanMethods = false)
class PracticeMessagingConfiguration {

  @Bean
  Consumer<Message<byte[]>> practiceViewUpdates(Projections projections) {
    return projections.consumer(new PracticeViewProjection());
  }
}
