package vn.hdnd.cuulong.platform.councils;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import vn.hdnd.cuulong.platform.commands.CommandGate;
import vn.hdnd.cuulong.platform.inbox.table.TablesAutoConfiguration;
import vn.hdnd.cuulong.platform.inbox.table.TopicTable;
import vn.hdnd.cuulong.platform.inbox.table.TopicTables;

/** The gate of a service that declares its {@link CouncilRefusals}. */
@AutoConfiguration(after = TablesAutoConfiguration.class)
@ConditionalOnBean(CouncilRefusals.class)
public class CouncilsAutoConfiguration {

  @Bean
  TopicTable<KnownCouncil> councilTable(TopicTables tables) {
    return tables.of("hdnd.councils.v1", "councils", KnownCouncil.class);
  }

  @Bean
  CommandGate councilGate(TopicTable<KnownCouncil> councils, CouncilRefusals refusals) {
    return new CouncilGate(councils::find, refusals);
  }
}
