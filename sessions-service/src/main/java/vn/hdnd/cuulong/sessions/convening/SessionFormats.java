package vn.hdnd.cuulong.sessions.convening;

import vn.hdnd.cuulong.platform.stored.Upcaster;

/** How the {@link Session}s of earlier formats become those of today. */
final class SessionFormats {

  /** A session of format 1 does not say who asked for it. */
  static final Upcaster TO_2 = Upcaster.adding("demand", null);

  private SessionFormats() {}
}
