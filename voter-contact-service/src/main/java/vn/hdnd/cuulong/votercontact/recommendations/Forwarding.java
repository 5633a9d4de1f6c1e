package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;

/** When a recommendation went to which agency. */
public record Forwarding(LocalDate forwardedOn, String toAgency) {}
