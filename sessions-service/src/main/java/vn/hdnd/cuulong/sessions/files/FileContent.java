package vn.hdnd.cuulong.sessions.files;

import java.io.InputStream;

/** The bytes of a file that has come whole; read piece by piece, as often as one likes. */
public interface FileContent {

  /** The media type that its sender says it has. */
  String saidType();

  long size();

  /** SHA-256, as hexadecimal digits. */
  String digest();

  /** The file from its beginning. */
  InputStream open();
}
