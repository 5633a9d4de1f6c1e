package vn.hdnd.cuulong.sessions.secretballots;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StampTest {

  private static final StampKeys KEYS = Stamp.make();
  private static final StampKeys OTHER = Stamp.make();

  @Test
  void stampsASecretThatItDoesNotSee() {
    var tablet = new Tablet(KEYS.publicKey());
    String stamp = tablet.stamp(Stamp.on(tablet.blinded(), KEYS).orElseThrow());
    assertThat(Stamp.isOn(tablet.secret(), stamp, KEYS.publicKey())).isTrue();
    assertThat(Stamp.isOn(tablet.secret(), stamp, OTHER.publicKey())).isFalse();
    assertThat(Stamp.isOn(new Tablet(KEYS.publicKey()).secret(), stamp, KEYS.publicKey()))
        .isFalse();
  }

  @Test
  void givesTheSameStampForTheSameBlindedSecret() {
    String blinded = new Tablet(KEYS.publicKey()).blinded();
    assertThat(Stamp.on(blinded, KEYS)).isEqualTo(Stamp.on(blinded, KEYS));
  }

  @Test
  void stampsNothingAfterTheKeyIsDestroyedAndNothingThatIsNoNumberOfTheKey() {
    var tablet = new Tablet(KEYS.publicKey());
    assertThat(Stamp.on(tablet.blinded(), KEYS.withoutStampingKey())).isEmpty();
    assertThat(Stamp.on(Tablet.text(tablet.box().getModulus()), KEYS)).isEmpty();
    assertThat(Stamp.on(Tablet.text(BigInteger.ZERO), KEYS)).isEmpty();
    assertThat(Stamp.on("not base64!", KEYS)).isEmpty();
    assertThat(Stamp.isOn("AAAA", "AAAA", KEYS.publicKey())).isFalse();
    assertThat(Stamp.isOn(tablet.secret(), Tablet.text(BigInteger.TEN), KEYS.publicKey()))
        .isFalse();
  }

  /**
   * C-07: for each secret and each blinded secret there is a factor with which the one gives the
   * other, so who has all of both, and the private key, knows of each pair as much as of any other.
   */
  @Test
  void c07EverySecretFitsEveryBlindedSecret() throws Exception {
    List<Tablet> tablets = Stream.generate(() -> new Tablet(KEYS.publicKey())).limit(4).toList();
    byte[] stamping = Base64.getDecoder().decode(Objects.requireNonNull(KEYS.stampingKey()));
    RSAPrivateKey key =
        (RSAPrivateKey)
            KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(stamping));
    for (Tablet secret : tablets) {
      for (Tablet blinded : tablets) {
        BigInteger number = new BigInteger(1, Base64.getDecoder().decode(blinded.blinded()));
        BigInteger quotient =
            number.multiply(secret.encoded().modInverse(key.getModulus())).mod(key.getModulus());
        BigInteger factor = quotient.modPow(key.getPrivateExponent(), key.getModulus());
        assertThat(
                secret
                    .encoded()
                    .multiply(factor.modPow(secret.box().getPublicExponent(), key.getModulus()))
                    .mod(key.getModulus()))
            .isEqualTo(number);
      }
    }
  }
}
