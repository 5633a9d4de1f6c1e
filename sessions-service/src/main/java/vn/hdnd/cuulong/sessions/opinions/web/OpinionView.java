package vn.hdnd.cuulong.sessions.opinions.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.sessions.opinions.Opinion;
import vn.hdnd.cuulong.sessions.opinions.Stance;

@Schema(name = "OpinionView", description = "What a deputy has answered last.")
record OpinionView(
    Stance stance,
    @Nullable String reasons,
    @Schema(description = "The edition of the question that was answered.") int edition,
    Instant at) {

  static @Nullable OpinionView of(Opinion.@Nullable Giving giving) {
    return giving == null
        ? null
        : new OpinionView(giving.stance(), giving.reasons(), giving.edition(), giving.at());
  }
}
