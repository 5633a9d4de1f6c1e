package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerException;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/** Runs each command together with others or alone, depending on its effect. */
final class StoreBackend extends AbstractMongoBackend {

  private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findandmodify");
  private static final Set<String> STRUCTURE =
      Set.of("create", "createindexes", "drop", "dropindexes", "dropdatabase", "renamecollection");

  private final MVStore store;
  private final GroupCommit commits;

  StoreBackend(MVStore store, GroupCommit commits) {
    this.store = store;
    this.commits = commits;
    StoreMaps.databaseNames(store).forEach(this::resolveDatabase);
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return new StoreDatabase(name, store, getCursorRegistry());
  }

  @Override
  public Document handleCommand(Channel channel, String database, String name, Document command) {
    String known = name.toLowerCase(Locale.ROOT);
    boolean alone = STRUCTURE.contains(known) || writesCollection(command);
    LocalRead.note(channel, known, alone, command);
    Supplier<Document> run =
        () -> Copying.of(known, command).during(() -> handle(channel, database, name, command));
    if (alone) {
      return commits.alone(run);
    }
    return WRITES.contains(known) ? commits.write(run) : commits.read(run);
  }

  private static boolean writesCollection(Document command) {
    return command.get("pipeline") instanceof List<?> stages
        && !stages.isEmpty()
        && stages.getLast() instanceof Document last
        && (last.containsKey("$out") || last.containsKey("$merge"));
  }

  private Document handle(Channel channel, String database, String name, Document command) {
    try {
      return switch (name) {
        case "hello" ->
            super.handleCommand(channel, database, "ismaster", command)
                .append("isWritablePrimary", true)
                .append("readOnly", false);
        case "insert" ->
            Answers.ofInsert(command, super.handleCommand(channel, database, name, command));
        case "aggregate" ->
            FirstMatch.during(command, () -> super.handleCommand(channel, database, name, command));
        case String update when Answers.isOrderedSeries(update, command) ->
            Answers.ofOrderedUpdates(
                command, single -> super.handleCommand(channel, database, name, single));
        default -> super.handleCommand(channel, database, name, command);
      };
    } catch (MongoServerException e) {
      throw e;
    } catch (RuntimeException e) {
      JsonLine.print("ERROR", "command failed", new Document("command", name), e);
      throw e;
    }
  }
}
