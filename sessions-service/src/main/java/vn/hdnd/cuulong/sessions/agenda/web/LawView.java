package vn.hdnd.cuulong.sessions.agenda.web;

import io.swagger.v3.oas.annotations.media.Schema;
import vn.hdnd.cuulong.platform.rules.Confidence;
import vn.hdnd.cuulong.platform.rules.DatedRule;

@Schema(name = "LawView", description = "Where a rule of the preparation comes from.")
record LawView(
    @Schema(description = "The rule's id in the documentation.", example = "S-12") String id,
    @Schema(description = "Law and article.") String legalBasis,
    @Schema(description = "How sure we are of the wording.") Confidence confidence) {

  static LawView of(DatedRule<?> rule) {
    return new LawView(rule.id(), rule.legalBasis(), rule.confidence());
  }
}
