package vn.hdnd.cuulong.platform.web.body;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A body that has come whole, within its limits. A small one is kept in memory; a larger one is
 * written to a file as it comes, so that it takes as little memory as a small one. Its digest is
 * taken on the way.
 */
public final class ReceivedBody implements AutoCloseable {

  /** As much as any command of plain JSON may have. */
  static final int IN_MEMORY = 256 * 1024;

  private static final Logger LOG = LoggerFactory.getLogger(ReceivedBody.class);

  private static final int PIECE = 8 * 1024;

  private final byte[] beginning;
  private final @Nullable SpooledBytes spooled;
  private final long size;
  private final byte[] digest;

  private ReceivedBody(byte[] beginning, @Nullable SpooledBytes spooled, long size, byte[] digest) {
    this.beginning = beginning;
    this.spooled = spooled;
    this.size = size;
    this.digest = digest;
  }

  static ReceivedBody none() {
    return new ReceivedBody(new byte[0], null, 0, sha256().digest());
  }

  /**
   * Reads a body to its end.
   *
   * @throws BodyRefused if it passes a limit or breaks off; the rest of it is not read then
   */
  static ReceivedBody read(InputStream in, BodyLimits.Limit limit) throws BodyRefused {
    var reading = new Reading(limit);
    try {
      byte[] piece = new byte[PIECE];
      int count = next(in, piece, limit);
      while (count >= 0) {
        reading.take(piece, count);
        count = next(in, piece, limit);
      }
      return reading.whole();
    } catch (BodyRefused | RuntimeException broken) {
      reading.close();
      throw broken;
    }
  }

  private static int next(InputStream in, byte[] piece, BodyLimits.Limit limit) throws BodyRefused {
    try {
      return in.read(piece, 0, PIECE);
    } catch (SocketTimeoutException slow) {
      throw BodyRefused.tooSlow(limit);
    } catch (IOException brokenOff) {
      throw BodyRefused.unreadable();
    }
  }

  public long size() {
    return size;
  }

  /** SHA-256 of the body, as hexadecimal digits. */
  public String digest() {
    return HexFormat.of().formatHex(digest);
  }

  /** What tells this body from another: itself if it is small, else its digest. */
  public byte[] identity() {
    return spooled == null ? beginning.clone() : digest.clone();
  }

  /** The body from its beginning, as often as one likes. */
  public InputStream open() {
    return spooled == null ? new ByteArrayInputStream(beginning) : spooled.open();
  }

  @Override
  public void close() {
    if (spooled != null) {
      spooled.close();
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }

  /** The part of a body that is here. */
  private static final class Reading {

    private final BodyLimits.Limit limit;
    private final long begun = System.nanoTime();
    private final MessageDigest digest = sha256();
    private final ByteArrayOutputStream beginning = new ByteArrayOutputStream();
    private @Nullable SpooledBytes spooled;
    private long size;

    private Reading(BodyLimits.Limit limit) {
      this.limit = limit;
    }

    private void take(byte[] piece, int count) throws BodyRefused {
      size += count;
      if (size > limit.size().toBytes()) {
        throw BodyRefused.tooLarge(limit);
      }
      // Tomcat limits the pause between two pieces; here is a limit for all of them together.
      if (System.nanoTime() - begun > limit.within().toNanos()) {
        throw BodyRefused.tooSlow(limit);
      }
      digest.update(piece, 0, count);
      if (size <= IN_MEMORY) {
        beginning.write(piece, 0, count);
      } else {
        spool(piece, count);
      }
    }

    private void spool(byte[] piece, int count) throws BodyRefused {
      try {
        file().write(piece, count);
      } catch (IOException full) {
        LOG.warn("A body finds no room in the folder for temporary files: {}", full.toString());
        throw BodyRefused.noRoom();
      }
    }

    private SpooledBytes file() throws IOException {
      if (spooled == null) {
        spooled = SpooledBytes.create();
        spooled.write(beginning.toByteArray(), beginning.size());
        beginning.reset();
      }
      return spooled;
    }

    private ReceivedBody whole() {
      return new ReceivedBody(beginning.toByteArray(), spooled, size, digest.digest());
    }

    private void close() {
      if (spooled != null) {
        spooled.close();
      }
    }
  }
}
