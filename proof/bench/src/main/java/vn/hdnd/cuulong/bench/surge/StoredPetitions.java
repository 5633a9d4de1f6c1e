package vn.hdnd.cuulong.bench.surge;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.util.HashSet;
import java.util.Set;
import org.bson.Document;

/** The petitions in the petitions service's store. */
final class StoredPetitions {

  private final MongoCollection<Document> petitions;
  private final Set<String> known = new HashSet<>();

  StoredPetitions(MongoClient store) {
    this.petitions = store.getDatabase("cuulong_petitions").getCollection("petitions");
  }

  long count() {
    known.clear();
    known.addAll(ids());
    return known.size();
  }

  /**
   * Requires every accepted petition to be stored, and of the others at most those that were not
   * answered, or answered with a 503, which promises nothing.
   */
  void wantExactly(SurgeAnswers answers, long before, long offered) {
    Set<String> now = ids();
    Set<String> missing = new HashSet<>(answers.ids());
    missing.removeAll(now);
    if (!missing.isEmpty()) {
      throw new IllegalStateException(missing.size() + " accepted petitions are not stored");
    }
    long unpromised = offered - answers.count() + answers.with(503);
    long others = now.size() - before - answers.accepted();
    if (others < 0 || others > unpromised) {
      throw new IllegalStateException(
          others + " petitions more than were accepted, where " + unpromised + " may be");
    }
  }

  private Set<String> ids() {
    var ids = new HashSet<String>();
    petitions
        .find()
        .projection(Projections.include("_id"))
        .forEach(found -> ids.add(found.getString("_id")));
    return ids;
  }
}
