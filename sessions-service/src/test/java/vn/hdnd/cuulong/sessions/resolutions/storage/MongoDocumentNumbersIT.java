package vn.hdnd.cuulong.sessions.resolutions.storage;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import vn.hdnd.cuulong.platform.commands.AggregateType;
import vn.hdnd.cuulong.platform.testkit.parts.LocalStore;
import vn.hdnd.cuulong.platform.testkit.parts.RealParts;
import vn.hdnd.cuulong.platform.testkit.surface.MongoSurface;
import vn.hdnd.cuulong.sessions.resolutions.DocumentNumbers;
import vn.hdnd.cuulong.sessions.resolutions.DocumentNumbersContract;
import vn.hdnd.cuulong.sessions.resolutions.NumberSeries;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;

class MongoDocumentNumbersIT implements DocumentNumbersContract {

  private static final MongoTemplate MONGO =
      new MongoTemplate(
          new SimpleMongoClientDatabaseFactory(
              MongoSurface.client(LocalStore.connectionString()), RealParts.database()));

  private final DocumentNumbers numbers =
      new MongoDocumentNumbers(
          MONGO,
          new GivenNumbers(MONGO, AggregateType.of("resolution", "resolutions", Resolution.class)));

  @Override
  public DocumentNumbers numbers() {
    return numbers;
  }

  @Test
  void asksTheResolutionsWhereASeriesWasForgotten() {
    NumberSeries series = DocumentNumbersContract.aSeries(2025);
    for (int value : new int[] {5, 12, 8}) {
      MONGO.insert(resolution(series, value), "resolutions");
    }
    assertThat(numbers.highest(series)).isEqualTo(12);
  }

  @Test
  void beginsAForgottenSeriesWithWhatTheResolutionsHold() {
    NumberSeries series = DocumentNumbersContract.aSeries(2025);
    MONGO.insert(resolution(series, 12), "resolutions");

    numbers.given(series.number(5));

    assertThat(numbers.highest(series)).isEqualTo(12);
  }

  private static Document resolution(NumberSeries series, int value) {
    var number = new Document("series", series(series)).append("value", value);
    return new Document("state", new Document("vote", new Document("number", number)));
  }

  private static Document series(NumberSeries series) {
    return new Document("council", series.council().value())
        .append("kind", series.kind().name())
        .append("year", series.year());
  }
}
