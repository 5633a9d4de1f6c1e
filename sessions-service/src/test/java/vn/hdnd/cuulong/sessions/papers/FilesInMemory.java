package vn.hdnd.cuulong.sessions.papers;

import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.files.FileContent;

/** Files that are in memory already. */
final class FilesInMemory implements PaperFiles {

  private record Kept(AggregateId<Paper> paperId, FileContent file, Instant at) {}

  private final Clock clock;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();
  private final AtomicInteger count = new AtomicInteger();

  FilesInMemory(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String keep(AggregateId<Paper> paperId, FileContent file) {
    String blob = "%024x".formatted(count.incrementAndGet());
    kept.put(blob, new Kept(paperId, file, clock.instant()));
    return blob;
  }

  @Override
  public Optional<InputStream> open(String blob) {
    return Optional.ofNullable(kept.get(blob)).map(each -> each.file().open());
  }

  @Override
  public void removeOthers(AggregateId<Paper> paperId, Set<String> named, Instant before) {
    kept.entrySet()
        .removeIf(each ->
            each.getValue().paperId().equals(paperId)
                && !named.contains(each.getKey())
                && each.getValue().at().isBefore(before));
  }

  int size() {
    return kept.size();
  }
}
