package vn.hdnd.cuulong.petitions.casework.messaging;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.hdnd.cuulong.petitions.casework.Petitions;
import vn.hdnd.cuulong.platform.inbox.Projections;

/** What this feature reads from topics; the bindings are in {@code application.yaml}. */
@Configuration(proxyBeanMethods = false)
class PetitionMessagingConfiguration {

  @Bean
  Consumer<Message<byte[]>> petitionViewUpdates(Projections projections, Petitions petitions) {
    return projections.consumer(new PetitionViewProjection(petitions));
  }
}
