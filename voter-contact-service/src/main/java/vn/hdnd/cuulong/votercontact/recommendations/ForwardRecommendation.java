package vn.hdnd.cuulong.votercontact.recommendations;

import java.time.LocalDate;

/** Forward a recommendation to the competent agency. */
public record ForwardRecommendation(LocalDate forwardedOn, String toAgency) {}
