package vn.hdnd.cuulong.sessions;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import vn.hdnd.cuulong.platform.testkit.contracts.PublishedEvents;
import vn.hdnd.cuulong.platform.testkit.http.Http.Answer;
import vn.hdnd.cuulong.sessions.secretballots.Tablet;

/**
 * C-07: after a secret ballot, nothing that the service has written, said or remembered holds a
 * deputy together with that deputy's, or anybody's, ballot.
 */
@ExtendWith(OutputCaptureExtension.class)
class SecretBallotLinkIT extends SecretBallotOverHttp {

  private static final int DEPUTIES = 5;

  /** Term, session, sitting and quorum, three of each deputy, and five of the secret ballot. */
  private static final int EVENTS = 4 + 3 * DEPUTIES + 5;

  @Autowired private MongoOperations mongo;

  /** What tells of ballots: secrets, stamps, digests and receipts. */
  private final List<String> ofBallots = new ArrayList<>();

  @Test
  void c07NothingHoldsADeputyTogetherWithABallot(CapturedOutput log, @TempDir Path folder)
      throws Exception {
    openWithAllPresent(DEPUTIES);
    vote();

    List<String> stored = mongo.getCollectionNames().stream().flatMap(this::documents).toList();
    assertThat(stored).anyMatch(this::tellsOfABallot).anyMatch(this::tellsOfADeputy);
    assertThat(stored.stream().filter(this::links)).isEmpty();

    List<String> published =
        PublishedEvents.of(SessionsEvents.TOPIC, council, EVENTS).events().stream()
            .map(PublishedEvents.Event::json)
            .toList();
    assertThat(published).anyMatch(this::tellsOfADeputy).noneMatch(this::tellsOfABallot);

    assertThat(log.getAll().lines()).noneMatch(this::tellsOfABallot);

    String planted = "planted " + deputies.getFirst() + " " + ofBallots.getFirst();
    var linking = new ArrayList<String>();
    HeapTexts.forEach(
        folder,
        text -> {
          if (links(text)) {
            linking.add(text);
          }
        });
    assertThat(linking).isNotEmpty().allMatch(planted::contains);
  }

  /** Reads one at a time, since other tests leave large files in the store. */
  private Stream<String> documents(String collection) {
    return mongo.stream(new Query().cursorBatchSize(1), Document.class, collection)
        .map(Document::toJson);
  }

  /** Everybody votes, and something goes wrong each time before it succeeds. */
  private void vote() {
    String ballot = done(openBallot("ELECTRONIC", DISMISSAL));
    var papers = new ArrayList<String>();
    for (int n = 1; n <= DEPUTIES; n++) {
      Tablet tablet = tablet(ballot);
      String stamp = stamp(n, ballot, tablet);
      papers.add(filled(tablet, stamp, n % 2 == 0 ? "AGREE" : "DISAGREE"));
      ofBallots.addAll(List.of(tablet.secret(), tablet.digest(), tablet.receipt(), stamp));
    }
    done(step(ballot, "box-opening"));
    for (String paper : papers) {
      assertThat(drop(ballot, paper.replace("AGREE", "MAYBE")).status()).isEqualTo(400);
      assertThat(drop(ballot, paper.replace("\"marks\"", "\"more\"")).status()).isEqualTo(400);
      Answer dropped = drop(ballot, paper);
      assertThat(dropped.status()).isEqualTo(200);
    }
    done(step(ballot, "closing"));
    done(step(ballot, "declaration"));
  }

  private boolean links(String text) {
    return tellsOfABallot(text) && tellsOfADeputy(text);
  }

  private boolean tellsOfABallot(String text) {
    return ofBallots.stream().anyMatch(text::contains);
  }

  private boolean tellsOfADeputy(String text) {
    return Stream.concat(deputies.stream(), accounts()).anyMatch(text::contains);
  }

  /** Accounts as they stand in JSON and in a token's payload. */
  private static Stream<String> accounts() {
    return Stream.iterate(1, n -> n + 1).limit(DEPUTIES).map(n -> "deputy." + n + "\"");
  }
}
