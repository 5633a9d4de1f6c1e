package vn.hdnd.cuulong.sessions.papers;

import java.time.Clock;

class FilesInMemoryTest implements PaperFilesContract {

  private final PaperFiles files = new FilesInMemory(Clock.systemUTC());

  @Override
  public PaperFiles files() {
    return files;
  }
}
