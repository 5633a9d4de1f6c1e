package vn.hdnd.cuulong.sessions.secretballots;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Cipher;
import org.jspecify.annotations.Nullable;

/**
 * The stamp on an electronic ballot paper: an RSA blind signature, RSABSSA-SHA384-PSS-Deterministic
 * of RFC 9474. The deputy's browser blinds a random secret, the service signs what it cannot read,
 * and later anybody sees that the unblinded secret was signed, but not for whom.
 */
final class Stamp {

  private static final String ALGORITHM = "RSA";
  private static final int KEY_BITS = 2048;
  private static final int SIGNATURE_BYTES = KEY_BITS / 8;
  private static final int SECRET_BYTES = 32;
  private static final PSSParameterSpec PSS =
      new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1);

  private Stamp() {}

  /** Makes the keys of one ballot; a secret stamped for one ballot is worth nothing in another. */
  static StampKeys make() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(KEY_BITS);
      KeyPair pair = generator.generateKeyPair();
      return new StampKeys(
          text(pair.getPublic().getEncoded()), text(pair.getPrivate().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has RSA", e);
    }
  }

  /** Signs a blinded secret without reading it; empty if it is none for this key. */
  static Optional<String> on(String blinded, StampKeys keys) {
    Optional<byte[]> number = bytes(blinded, SIGNATURE_BYTES);
    @Nullable String stampingKey = keys.stampingKey();
    if (stampingKey == null || number.isEmpty() || !fits(number.get(), keys.publicKey())) {
      return Optional.empty();
    }
    try {
      byte[] encoded = Base64.getDecoder().decode(stampingKey);
      Cipher raw = Cipher.getInstance("RSA/ECB/NoPadding");
      raw.init(
          Cipher.DECRYPT_MODE,
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(encoded)));
      return Optional.of(text(raw.doFinal(number.get())));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a number below the modulus can be signed", e);
    }
  }

  /** Tells whether a secret carries the stamp of a ballot. */
  static boolean isOn(String secret, String stamp, String publicKey) {
    Optional<byte[]> message = bytes(secret, SECRET_BYTES);
    Optional<byte[]> signature = bytes(stamp, SIGNATURE_BYTES);
    if (message.isEmpty() || signature.isEmpty()) {
      return false;
    }
    try {
      Signature verifier = Signature.getInstance("RSASSA-PSS");
      verifier.setParameter(PSS);
      verifier.initVerify(key(publicKey));
      verifier.update(message.get());
      return verifier.verify(signature.get());
    } catch (SignatureException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has RSASSA-PSS", e);
    }
  }

  /** Returns the digest of a secret; what the box keeps of it. */
  static String digest(String secret) {
    return sha256(Base64.getDecoder().decode(secret));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static boolean fits(byte[] number, String publicKey) {
    BigInteger value = new BigInteger(1, number);
    try {
      return value.signum() > 0
          && key(publicKey) instanceof RSAPublicKey rsa
          && value.compareTo(rsa.getModulus()) < 0;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("the key was made here", e);
    }
  }

  private static PublicKey key(String publicKey) throws GeneralSecurityException {
    byte[] encoded = Base64.getDecoder().decode(publicKey);
    return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
  }

  private static Optional<byte[]> bytes(String base64, int length) {
    try {
      return Optional.of(Base64.getDecoder().decode(base64)).filter(all -> all.length == length);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static String text(byte[] content) {
    return Base64.getEncoder().encodeToString(content);
  }
}
