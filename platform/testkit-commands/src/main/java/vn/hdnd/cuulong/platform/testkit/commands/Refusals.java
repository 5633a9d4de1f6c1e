package vn.hdnd.cuulong.platform.testkit.commands;

import static org.assertj.core.api.Assertions.assertThat;

import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.events.RefusalReason;

/** What holds for every refusal. */
final class Refusals {

  private Refusals() {}

  static Refusal cited(Refusal refusal) {
    if (refusal.reason().kind() == RefusalReason.Kind.BROKEN_RULE) {
      assertThat(refusal.citation()).as("%s cites a rule", refusal.reason().slug()).isNotBlank();
    }
    return refusal;
  }

  static Refusal with(RefusalReason reason, Refusal refusal) {
    assertThat(refusal.reason()).isEqualTo(reason);
    return refusal;
  }
}
