package vn.hdnd.cuulong.platform.embeddedstore;

import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;

/** Stores a document in a page of the file. */
final class StoredDocumentType extends BasicDataType<StoredDocument> {

  /** The approximate memory of a decoded document for each byte of its encoding. */
  private static final int MEMORY_PER_BYTE = 4;

  @Override
  public int getMemory(StoredDocument document) {
    return 100 + MEMORY_PER_BYTE * document.bytes().length;
  }

  @Override
  public void write(WriteBuffer out, StoredDocument document) {
    Bson.write(out, document.bytes());
  }

  @Override
  public StoredDocument read(ByteBuffer in) {
    return new StoredDocument(Bson.read(in));
  }

  @Override
  public StoredDocument[] createStorage(int size) {
    return new StoredDocument[size];
  }
}
