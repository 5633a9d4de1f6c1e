package vn.hdnd.cuulong.regional.councils;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/** Whether a council belongs to the region from a day on. */
public record Membership(LocalDate from, boolean inRegion) {

  public Membership {
    requireNonNull(from, "from");
  }
}
