package vn.hdnd.cuulong.platform.commands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteError;
import com.mongodb.client.MongoClient;
import com.mongodb.client.result.UpdateResult;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonMaximumSizeExceededException;
import org.bson.BsonString;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.mongodb.UncategorizedMongoDbException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.UpdateDefinition;
import vn.hdnd.cuulong.platform.commands.testing.Lamp;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.store.indexes.IndexStates;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;

/** Tests writes whose answer does not tell whether they were done. */
class UncertainWriteIT {

  private static final ServerAddress SERVER = new ServerAddress();

  private final MongoClient client = MongoSurface.client(LocalStore.connectionString());
  private final FailingOnce mongo = new FailingOnce(client, RealParts.database());
  private final AggregateCommands<Lamp> commands =
      new AggregateCommands<>(
          Lamp.TYPE,
          new MongoAggregateStore<>(Lamp.TYPE, mongo, 10, IndexStates.none()),
          Lamp.CATALOGUE,
          CommandProperties.defaults(),
          CommandListener.NONE,
          CommandRules.of(Lamp.DAYS));

  @AfterEach
  void drop() {
    mongo.getDb().drop();
    client.close();
  }

  @Test
  void findsOutThatAWriteWasDoneAfterAll() {
    String lamp = lit("a");
    mongo.after = error(1);
    CommandOutcome outcome = dim("b", lamp, 40);
    assertThat(outcome).isInstanceOf(CommandOutcome.Done.class);
    assertThat(version(lamp)).isEqualTo(2);
  }

  @Test
  void findsOutThatACreationWasDoneAfterAll() {
    mongo.after = error(1);
    assertThat(commands.find(new CouncilId("an-giang-2025"), new AggregateId<>(lit("a"))))
        .isPresent();
  }

  @Test
  void asksToComeBackWhenADeadlockStoppedTheWrite() {
    String lamp = lit("a");
    mongo.before = error(16908292);
    assertThatThrownBy(() -> dim("b", lamp, 40)).isInstanceOf(TransientDataAccessException.class);
    assertThat(version(lamp)).isEqualTo(1);
    assertThat(dim("b", lamp, 40)).isInstanceOf(CommandOutcome.Done.class);
  }

  @Test
  void takesTheServersNoForANo() {
    String lamp = lit("a");
    var invalid = new WriteError(121, "not valid", new BsonDocument());
    mongo.before =
        new DataIntegrityViolationException(
            "not valid", new MongoWriteException(invalid, SERVER, Set.of()));
    assertThatThrownBy(() -> dim("b", lamp, 40))
        .isInstanceOf(DataIntegrityViolationException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {10334, 17419, 285999133})
  void refusesWhatIsTooLargeWhateverTheServerCallsIt(int code) {
    String lamp = lit("a");
    mongo.before = error(code);
    assertThat(dim("b", lamp, 40)).isEqualTo(new CommandOutcome.TooLarge());
  }

  /**
   * The driver itself refuses too large documents, with an exception that Spring does not
   * translate.
   */
  @Test
  void refusesWhatTheDriverFindsTooLarge() {
    String lamp = lit("a");
    mongo.before = new BsonMaximumSizeExceededException("too large");
    assertThat(dim("b", lamp, 40)).isEqualTo(new CommandOutcome.TooLarge());
  }

  @Test
  void doesNotAskAgainWhereNothingIsPermitted() {
    String lamp = lit("a");
    mongo.before = error(13);
    assertThatThrownBy(() -> dim("b", lamp, 40)).isInstanceOf(UncategorizedMongoDbException.class);
    assertThat(version(lamp)).isEqualTo(1);
  }

  private String lit(String key) {
    var done =
        (CommandOutcome.Done)
            commands.create(Lamp.command(key), CommandDays.none(), id -> Lamp.light("No 1", 60));
    return done.id();
  }

  private CommandOutcome dim(String key, String lamp, int watts) {
    return commands.change(
        Lamp.command(key),
        new AggregateId<>(lamp),
        CommandDays.none(),
        found -> found.state().dim(watts));
  }

  private long version(String lamp) {
    return commands
        .find(new CouncilId("an-giang-2025"), new AggregateId<>(lamp))
        .orElseThrow()
        .version();
  }

  private static RuntimeException error(int code) {
    var answer =
        new BsonDocument("ok", new BsonInt32(0))
            .append("code", new BsonInt32(code))
            .append("errmsg", new BsonString("?"));
    return new UncategorizedMongoDbException("?", new MongoCommandException(answer, SERVER));
  }

  /** Fails one write, before or after it was done. */
  private static final class FailingOnce extends MongoTemplate {
    private @Nullable RuntimeException before;
    private @Nullable RuntimeException after;

    private FailingOnce(MongoClient client, String database) {
      super(client, database);
    }

    @Override
    public <T> T insert(T document, String collection) {
      failBefore();
      T inserted = super.insert(document, collection);
      failAfter();
      return inserted;
    }

    @Override
    public UpdateResult updateFirst(Query query, UpdateDefinition update, String collection) {
      failBefore();
      UpdateResult result = super.updateFirst(query, update, collection);
      failAfter();
      return result;
    }

    private void failBefore() {
      RuntimeException failure = before;
      before = null;
      if (failure != null) {
        throw failure;
      }
    }

    private void failAfter() {
      RuntimeException failure = after;
      after = null;
      if (failure != null) {
        throw failure;
      }
    }
  }
}
