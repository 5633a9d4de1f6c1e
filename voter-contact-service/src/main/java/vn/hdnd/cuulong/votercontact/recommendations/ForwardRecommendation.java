package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;

/** Send a recommendation to the agency that is competent. */
public record ForwardRecommendation(LocalDate forwardedOn, String toAgency) {}
