package vn.hdnd.cuulong.sessions.resolutions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.sessions.voting.Majority;

/** The majority that a resolution needs, and its legal source. */
record RuleView(
    @Schema(description = "The rule's id in the documentation.", example = "V-02") String id,
    @Schema(description = "The rule in words, in the language of Accept-Language.") String text,
    @Schema(description = "Law and article.", example = "Luật 72/2025/QH15, Điều 35 khoản 2")
        String legalBasis,
    @Schema(description = "How sure we are of the wording.") Confidence confidence) {

  static RuleView of(DatedRule<Majority> rule, Locale language) {
    boolean vietnamese = language.getLanguage().equals("vi");
    return new RuleView(
        rule.id(),
        vietnamese ? rule.value().vi() : rule.value().en(),
        rule.legalBasis(),
        rule.confidence());
  }
}
