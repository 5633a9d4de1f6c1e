package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;

/** The forwarding of a recommendation: its day and the receiving agency. */
public record Forwarding(LocalDate forwardedOn, String toAgency) {}
