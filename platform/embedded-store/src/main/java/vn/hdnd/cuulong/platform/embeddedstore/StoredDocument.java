package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document in the store. Its bytes never change, so a commit during an update never writes half
 * of a document; the decoded form is for matching only and must not leave the collection.
 */
final class StoredDocument {

  private final byte[] bytes;
  private volatile @Nullable Document decoded;

  StoredDocument(byte[] bytes) {
    this.bytes = bytes;
  }

  static StoredDocument of(Document document) {
    return new StoredDocument(Bson.encode(document));
  }

  byte[] bytes() {
    return bytes;
  }

  Document document() {
    Document known = decoded;
    if (known == null) {
      known = Bson.decode(bytes);
      decoded = known;
    }
    return known;
  }
}
