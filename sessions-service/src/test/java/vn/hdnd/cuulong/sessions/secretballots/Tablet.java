package vn.hdnd.cuulong.sessions.secretballots;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * What a deputy's browser does: it chooses a secret, blinds it, and unblinds the stamp (RFC 9474).
 * The encoding of the secret is taken from a signature with a key of the tablet's own, so that no
 * encoding of our own stands here.
 */
public final class Tablet {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 256;
  private static final KeyPair OWN = pair();

  private final RSAPublicKey box;
  private final byte[] secret = new byte[32];
  private final BigInteger encoded;
  private final BigInteger factor;

  /** Chooses a secret for the box with this public key. */
  public Tablet(String publicKey) {
    try {
      byte[] key = Base64.getDecoder().decode(publicKey);
      this.box =
          (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key));
      RANDOM.nextBytes(secret);
      this.encoded = encoded(secret);
      this.factor = new BigInteger(2000, RANDOM).setBit(0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public String secret() {
    return Base64.getEncoder().encodeToString(secret);
  }

  /** Returns the digest of the secret, as the box keeps it. */
  public String digest() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  public String receipt() {
    return Receipts.of(digest());
  }

  public String blinded() {
    return text(
        encoded
            .multiply(factor.modPow(box.getPublicExponent(), box.getModulus()))
            .mod(box.getModulus()));
  }

  /** Finishes the stamp. */
  public String stamp(String blindSignature) {
    BigInteger signed = new BigInteger(1, Base64.getDecoder().decode(blindSignature));
    return text(signed.multiply(factor.modInverse(box.getModulus())).mod(box.getModulus()));
  }

  BigInteger encoded() {
    return encoded;
  }

  RSAPublicKey box() {
    return box;
  }

  private static BigInteger encoded(byte[] message) throws GeneralSecurityException {
    Signature signer = Signature.getInstance("RSASSA-PSS");
    signer.setParameter(new PSSParameterSpec("SHA-384", "MGF1", MGF1ParameterSpec.SHA384, 48, 1));
    signer.initSign(OWN.getPrivate());
    signer.update(message);
    RSAPublicKey own = (RSAPublicKey) OWN.getPublic();
    return new BigInteger(1, signer.sign()).modPow(own.getPublicExponent(), own.getModulus());
  }

  static String text(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] full = new byte[BYTES];
    int length = Math.min(bytes.length, BYTES);
    System.arraycopy(bytes, bytes.length - length, full, BYTES - length, length);
    return Base64.getEncoder().encodeToString(full);
  }

  private static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
