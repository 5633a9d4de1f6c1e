package vn.hdnd.cuulong.sessions.papers.storage;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.gridfs.model.GridFSFile;
import com.mongodb.client.gridfs.model.GridFSUploadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.types.ObjectId;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.store.indexes.DeclaredIndex;
import vn.hdnd.cuulong.platform.store.indexes.IndexDeclarations;
import vn.hdnd.cuulong.sessions.files.FileContent;
import vn.hdnd.cuulong.sessions.papers.Paper;
import vn.hdnd.cuulong.sessions.papers.PaperFiles;

/** The files of papers in GridFS, each under the id of its paper as its name. */
@Component
class GridFsPaperFiles implements PaperFiles, IndexDeclarations {

  private static final String BUCKET = "paper_files";
  private static final String NAME = "filename";
  private static final String CAME = "uploadDate";
  private static final String DIGEST = "digest";

  /** Fewer writes than with the driver's quarter of it; each is durable before the next. */
  private static final int CHUNK = 1024 * 1024;

  /** Without it a server may send as much as it can in one answer, and one sends it all. */
  private static final int CHUNKS_AT_ONCE = 4;

  private final MongoOperations mongo;

  GridFsPaperFiles(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Those that the driver makes by itself, so that nobody drops them. */
  @Override
  public List<DeclaredIndex> indexes() {
    return List.of(
        DeclaredIndex.on(BUCKET + ".files").ascending(NAME, CAME),
        DeclaredIndex.on(BUCKET + ".chunks").ascending("files_id", "n").asUnique());
  }

  @Override
  public String keep(AggregateId<Paper> paperId, FileContent file) {
    var options =
        new GridFSUploadOptions()
            .chunkSizeBytes(CHUNK)
            .metadata(new Document(DIGEST, file.digest()));
    try (InputStream bytes = file.open()) {
      return with(bucket -> bucket.uploadFromStream(paperId.value(), bytes, options)).toHexString();
    } catch (IOException unreadable) {
      throw new UncheckedIOException("A file that was received cannot be read", unreadable);
    }
  }

  @Override
  public Optional<InputStream> open(String blob) {
    var id = new ObjectId(blob);
    return with(bucket ->
        Optional.ofNullable(bucket.find(eq(id)).first())
            .map(_ -> bucket.openDownloadStream(id).batchSize(CHUNKS_AT_ONCE)));
  }

  @Override
  public void removeOthers(AggregateId<Paper> paperId, Set<String> named, Instant before) {
    var old = and(eq(NAME, paperId.value()), lt(CAME, Date.from(before)));
    with(bucket -> bucket.find(old).into(new ArrayList<GridFSFile>())).stream()
        .map(GridFSFile::getObjectId)
        .filter(id -> !named.contains(id.toHexString()))
        .forEach(id ->
            with(bucket -> {
              bucket.delete(id);
              return id;
            }));
  }

  /** Asks the store in the way that tells its failures as all others. */
  private <T> T with(Function<GridFSBucket, T> asking) {
    return Objects.requireNonNull(
        mongo.execute(database -> asking.apply(GridFSBuckets.create(database, BUCKET))));
  }
}
