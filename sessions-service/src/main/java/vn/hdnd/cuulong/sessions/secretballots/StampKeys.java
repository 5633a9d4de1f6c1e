package vn.hdnd.cuulong.sessions.secretballots;

import org.jspecify.annotations.Nullable;

/**
 * The keys of an electronic ballot.
 *
 * @param publicKey SubjectPublicKeyInfo in Base64, with which anybody checks a stamp
 * @param stampingKey PKCS 8 in Base64, with which ballot papers are stamped; destroyed when the box
 *     opens
 */
public record StampKeys(String publicKey, @Nullable String stampingKey) {

  StampKeys withoutStampingKey() {
    return new StampKeys(publicKey, null);
  }
}
