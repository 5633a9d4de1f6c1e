package vn.hdnd.cuulong.sessions.papers.storage;

import org.springframework.beans.factory.annotation.Autowired;
import vn.hdnd.cuulong.platform.testkit.parts.OnRealParts;
import vn.hdnd.cuulong.sessions.papers.PaperFiles;
import vn.hdnd.cuulong.sessions.papers.PaperFilesContract;

@OnRealParts
class GridFsPaperFilesIT implements PaperFilesContract {

  private final PaperFiles files;

  @Autowired
  GridFsPaperFilesIT(PaperFiles files) {
    this.files = files;
  }

  @Override
  public PaperFiles files() {
    return files;
  }
}
