package vn.hdnd.cuulong.sessions.papers;

import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.files.FileContent;

/** Where the bytes of papers are kept. Each keeping is one of its own, even of the same bytes. */
public interface PaperFiles {

  /** Keeps a file and says where; it is durable when this returns. */
  String keep(AggregateId<Paper> paperId, FileContent file);

  /** The bytes that are kept there; the reader closes them. */
  Optional<InputStream> open(String blob);

  /** Removes the files of a paper that no version of it names and that came before a time. */
  void removeOthers(AggregateId<Paper> paperId, Set<String> named, Instant before);
}
