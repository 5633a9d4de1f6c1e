package vn.hdnd.cuulong.planted.lamps.storage;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import org.apache.kafka.clients.producer.Producer;
import org.bson.Document;

/** Is public, makes an index, reads a failure and sends past the relay. */
public record PublicLamps(MongoCollection<Document> lamps, Producer<String, String> broker) {

  boolean store(Document lamp) {
    lamps.createIndex(new Document("lamp", 1));
    try {
      return lamps.insertOne(lamp).wasAcknowledged();
    } catch (MongoWriteException taken) {
      return broker.metrics().isEmpty();
    }
  }
}
