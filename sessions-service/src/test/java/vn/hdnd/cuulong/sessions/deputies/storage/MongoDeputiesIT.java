package vn.hdnd.cuulong.sessions.deputies.storage;

import org.springframework.beans.factory.annotation.Autowired;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.sessions.deputies.Deputies;
import vn.hdnd.cuulong.sessions.deputies.DeputiesContract;
import vn.hdnd.cuulong.sessions.deputies.Deputy;

@OnRealParts
class MongoDeputiesIT implements DeputiesContract {

  private final Deputies deputies;
  private final AggregateCommands<Deputy> commands;

  @Autowired
  MongoDeputiesIT(Deputies deputies, AggregateCommands<Deputy> commands) {
    this.deputies = deputies;
    this.commands = commands;
  }

  @Override
  public Deputies deputies() {
    return deputies;
  }

  @Override
  public AggregateCommands<Deputy> commands() {
    return commands;
  }
}
