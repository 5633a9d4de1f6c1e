package vn.hdnd.cuulong.petitions.casework;

import java.util.List;
import vn.hdnd.cuulong.platform.stored.Upcaster;

/** How the {@link Petition}s of earlier formats become those of today. */
final class PetitionFormats {

  /** A petition of format 1 names no handlers if it was stored before they were kept. */
  static final Upcaster TO_2 = Upcaster.adding("handlers", List.of());

  private PetitionFormats() {}
}
