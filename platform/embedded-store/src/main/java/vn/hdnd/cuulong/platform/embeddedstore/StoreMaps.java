package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.util.stream.Stream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The maps of the file and their names. */
final class StoreMaps {

  private static final String DOCUMENTS = "documents.";
  private static final String INDEX = "index.";

  private StoreMaps() {}

  static Stream<String> databaseNames(MVStore store) {
    return store.getMapNames().stream()
        .filter(name -> name.startsWith(DOCUMENTS))
        .map(name -> name.substring(DOCUMENTS.length()))
        .map(name -> name.substring(0, name.indexOf('.')))
        .distinct()
        .sorted();
  }

  static MVMap<Object, StoredDocument> documents(MVStore store, String collection) {
    return store.openMap(
        DOCUMENTS + collection,
        new MVMap.Builder<Object, StoredDocument>()
            .keyType(new IdType())
            .valueType(new StoredDocumentType()));
  }

  static MVMap<KeyValue, Object> uniqueEntries(MVStore store, String collection, String index) {
    return store.openMap(
        indexName(collection, index),
        new MVMap.Builder<KeyValue, Object>().keyType(new KeyValueType()).valueType(new IdType()));
  }

  static MVMap<KeyValue, Boolean> entries(MVStore store, String collection, String index) {
    return store.openMap(
        indexName(collection, index),
        new MVMap.Builder<KeyValue, Boolean>()
            .keyType(new KeyValueType())
            .valueType(new PresenceType()));
  }

  static void removeIndex(MVStore store, String collection, String index) {
    store.removeMap(indexName(collection, index));
  }

  static void removeDocuments(MVStore store, String collection) {
    store.removeMap(DOCUMENTS + collection);
  }

  private static String indexName(String collection, String index) {
    return INDEX + collection + "/" + index;
  }
}
