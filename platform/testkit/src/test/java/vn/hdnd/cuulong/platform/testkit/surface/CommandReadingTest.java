package vn.hdnd.cuulong.platform.testkit.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;

class CommandReadingTest {

  private static List<String> uses(String json) {
    return read(json).uses().stream()
        .map(use -> use.kind().word() + " " + use.item())
        .sorted()
        .toList();
  }

  private static Findings read(String json) {
    BsonDocument command = BsonDocument.parse(json);
    return CommandReading.of(command.getFirstKey(), command);
  }

  @Test
  void findsTheOperatorsOfAFilterAndNotThoseInValues() {
    assertThat(
            uses(
                """
                {find: "things", $db: "x", lsid: {id: 1}, limit: 5, projection: {a: 1},
                 filter: {$or: [{a: {$gte: 1, $not: {$in: [1]}}}, {b: /x/}], c: {plain: {$x: 1}},
                          d: {$elemMatch: {e: {$ne: 1}}}}}
                """))
        .containsExactly(
            "command find",
            "option find.limit",
            "option find.projection",
            "query $elemMatch",
            "query $gte",
            "query $in",
            "query $ne",
            "query $not",
            "query $or",
            "query $regex");
  }

  @Test
  void findsTheOperatorsOfUpdates() {
    assertThat(
            uses(
                """
                {update: "things", ordered: true, updates: [
                  {q: {_id: 1, v: {$lte: 2}}, upsert: true,
                   u: {$set: {a: {$lt: 1}}, $push: {b: {$each: [1], $slice: -5}},
                       $pull: {c: {n: {$lt: 3}}}}},
                  {q: {}, u: {a: 1}}]}
                """))
        .containsExactly(
            "command update",
            "option update.ordered",
            "option update.upsert",
            "query $lt",
            "query $lte",
            "update $each",
            "update $pull",
            "update $push",
            "update $set",
            "update $slice",
            "update replacement");
  }

  @Test
  void findsStagesAndExpressions() {
    assertThat(
            uses(
                """
                {aggregate: "things", cursor: {}, pipeline: [
                  {$match: {a: {$gt: 1}}},
                  {$group: {_id: "$c", n: {$sum: {$ifNull: ["$n", 0]}}}},
                  {$lookup: {from: "x", as: "y", pipeline: [{$limit: 1}]}}]}
                """))
        .containsExactly(
            "command aggregate",
            "expression $ifNull",
            "expression $sum",
            "option aggregate.cursor",
            "query $gt",
            "stage $group",
            "stage $limit",
            "stage $lookup",
            "stage $match");
  }

  @Test
  void findsKindsAndOptionsOfIndexes() {
    assertThat(
            uses(
                """
                {createIndexes: "things", indexes: [
                  {key: {a: 1, b: -1}, name: "x", unique: true},
                  {key: {t: "text"}, name: "y", partialFilterExpression: {a: 1}}]}
                """))
        .containsExactly(
            "command createIndexes",
            "index ascending",
            "index descending",
            "index text",
            "option createIndexes.partialFilterExpression",
            "option createIndexes.unique");
  }

  @Test
  void objectsToTwoOperatorsOnOnePath() {
    assertThat(read("{findAndModify: 'x', query: {}, update: {$set: {'a.b': 1}, $inc: {a: 1}}}"))
        .extracting(Findings::refusals)
        .asString()
        .contains("an update touches 'a' and 'a.b'");
    assertThat(read("{findAndModify: 'x', update: {$set: {ab: 1}, $inc: {a: 1}}}").refusals())
        .isEmpty();
  }

  @Test
  void objectsToASliceWithoutEach() {
    assertThat(read("{findAndModify: 'x', update: {$push: {a: {$slice: 1}}}}").refusals())
        .hasSize(1);
  }
}
