package vn.hdnd.cuulong.regional.councils;

import vn.hdnd.cuulong.platform.stored.Upcaster;

/** How the {@link Registry} of earlier formats becomes that of today. */
final class RegistryFormats {

  /** A council of format 1 does not say what ended it if it was stored before that was kept. */
  static final Upcaster TO_2 = Upcaster.inEach("councils", Upcaster.adding("endedBy", null));

  private RegistryFormats() {}
}
