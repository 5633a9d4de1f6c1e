package vn.hdnd.cuulong.platform.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.bulk.BulkWriteResult;
import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.BulkOperations;
import org.springframework.data.mongodb.core.MongoOperations;

class RepeatableWritesTest {

  private final Deque<RuntimeException> failures = new ArrayDeque<>();
  private final List<Integer> sent = new ArrayList<>();
  private int inBulk;

  @Test
  void asksNoMoreWhereEveryWriteIsAccountedFor() {
    failures.add(new DuplicateKeyException("one", Failed.bulk(2, 11000)));
    run(3);
    assertThat(sent).containsExactly(3);
  }

  @Test
  void asksEachWhereTheServerSpokeOfAllAtOnce() {
    failures.add(new DuplicateKeyException("one", Failed.command(11000, "?")));
    run(3);
    assertThat(sent).containsExactly(3, 1, 1, 1);
  }

  /** A server that stops at the first duplicate has not executed the others. */
  @Test
  void asksEachWhereTheServerStoppedAtADuplicate() {
    failures.add(new DuplicateKeyException("one", Failed.bulk(0, 11000)));
    failures.add(new DuplicateKeyException("one", Failed.bulk(0, 11000)));
    run(3);
    assertThat(sent).containsExactly(3, 1, 1, 1);
  }

  @Test
  void letsNoDuplicateHideAFailure() {
    failures.add(new DuplicateKeyException("one", Failed.bulk(1, 11000, 14031)));
    assertThatThrownBy(() -> run(3)).isInstanceOf(BulkOperationException.class);
  }

  @Test
  void letsAFailureOfOneThroughWhenEachIsAsked() {
    failures.add(new DuplicateKeyException("one", Failed.command(11000, "?")));
    failures.add(new BulkOperationException("two", Failed.bulk(0, 14031)));
    assertThatThrownBy(() -> run(2)).isInstanceOf(BulkOperationException.class);
  }

  @Test
  void sendsNothingForNothing() {
    run(0);
    assertThat(sent).isEmpty();
  }

  private void run(int writes) {
    Consumer<BulkOperations> one = bulk -> bulk.insert(new Document());
    RepeatableWrites.run(mongo(), "cells", java.util.Collections.nCopies(writes, one));
  }

  private MongoOperations mongo() {
    return stub(
        MongoOperations.class,
        method -> {
          inBulk = 0;
          return stub(BulkOperations.class, this::bulk);
        });
  }

  private Object bulk(String method) {
    if (method.equals("insert")) {
      inBulk++;
      return stub(BulkOperations.class, this::bulk);
    }
    sent.add(inBulk);
    if (!failures.isEmpty()) {
      throw failures.remove();
    }
    return BulkWriteResult.acknowledged(inBulk, 0, 0, 0, List.of(), List.of());
  }

  private interface Answer {
    Object to(String method);
  }

  private static <T> T stub(Class<T> type, Answer answer) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answer.to(method.getName())));
  }
}
