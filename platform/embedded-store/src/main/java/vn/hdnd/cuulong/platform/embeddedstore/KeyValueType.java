package vn.hdnd.cuulong.platform.embeddedstore;

import de.bwaldvogel.mongo.backend.KeyValue;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.jspecify.annotations.Nullable;

/**
 * Stores the values of an index entry as the key of a map, ordered field by field, with a prefix
 * before a longer key.
 */
final class KeyValueType extends BasicDataType<KeyValue> {

  @Override
  public int compare(KeyValue left, KeyValue right) {
    int common = Math.min(left.size(), right.size());
    for (int i = 0; i < common; i++) {
      int order = ValueOrder.INSTANCE.compare(left.get(i), right.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(left.size(), right.size());
  }

  @Override
  public int getMemory(KeyValue key) {
    int memory = 48;
    for (Object value : key) {
      memory += value instanceof String text ? 48 + 2 * text.length() : 64;
    }
    return memory;
  }

  @Override
  public void write(WriteBuffer out, KeyValue key) {
    var values = new ArrayList<@Nullable Object>(key.size());
    key.forEach(values::add);
    KeyBson.write(out, Integer::toString, values);
  }

  @Override
  public KeyValue read(ByteBuffer in) {
    return new KeyValue(Bson.decode(Bson.read(in)).values());
  }

  @Override
  public KeyValue[] createStorage(int size) {
    return new KeyValue[size];
  }
}
