package vn.hdnd.cuulong.regional.conferences.messaging;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.hdnd.cuulong.platform.inbox.Projections;

/** What this feature reads from topics; the bindings are in {@code application.yaml}. */
@Configuration(proxyBeanMethods = false)
class ConferenceMessagingConfiguration {

  @Bean
  Consumer<Message<byte[]>> conferenceViewUpdates(Projections projections) {
    return projections.consumer(new ConferenceViewProjection());
  }
}
