package vn.hdnd.cuulong.votercontact.reading.messaging;

import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.hdnd.cuulong.platform.inbox.Projections;
import vn.hdnd.cuulong.votercontact.meetings.Meetings;
import vn.hdnd.cuulong.votercontact.opinions.Opinions;
import vn.hdnd.cuulong.votercontact.recommendations.Recommendations;

/** What the lists read from topics; the binding is in {@code application.yaml}. */
@Configuration(proxyBeanMethods = false)
class ReadingMessagingConfiguration {

  @Bean
  Consumer<Message<byte[]>> voterContactViewUpdates(
      Projections projections,
      Meetings meetings,
      Opinions opinions,
      Recommendations recommendations) {
    return projections.consumer(
        new MeetingProjection(meetings),
        new OpinionProjection(opinions),
        new RecommendationProjection(recommendations));
  }
}
