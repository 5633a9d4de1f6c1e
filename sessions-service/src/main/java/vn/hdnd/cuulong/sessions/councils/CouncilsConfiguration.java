package vn.hdnd.cuulong.sessions.councils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.cuulong.platform.inbox.table.TopicTable;
import vn.hdnd.cuulong.platform.inbox.table.TopicTables;
import vn.hdnd.cuulong.platform.outbox.CommandGate;

/** Puts the feature together. */
@Configuration(proxyBeanMethods = false)
class CouncilsConfiguration {

  @Bean
  TopicTable<Council> councilTable(TopicTables tables) {
    return tables.of("hdnd.councils.v1", "councils", Council.class);
  }

  @Bean
  CommandGate councilGate(TopicTable<Council> councils) {
    return new CouncilGate(councils::find);
  }
}
