package vn.hdnd.cuulong.sessions.deputies;

import vn.hdnd.cuulong.platform.commands.AggregateCommands;

class DeputiesInMemoryTest implements DeputiesContract {

  private final DirectoryInMemory directory = new DirectoryInMemory();

  @Override
  public Deputies deputies() {
    return directory;
  }

  @Override
  public AggregateCommands<Deputy> commands() {
    return directory.commands;
  }
}
