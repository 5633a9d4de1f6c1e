package vn.hdnd.cuulong.sessions.polls.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.sessions.polls.Annulment;
import vn.hdnd.cuulong.sessions.polls.Choice;
import vn.hdnd.cuulong.sessions.polls.Poll;
import vn.hdnd.cuulong.sessions.polls.PollAction;
import vn.hdnd.cuulong.sessions.polls.PollResult;
import vn.hdnd.cuulong.sessions.polls.PollStage;
import vn.hdnd.cuulong.sessions.polls.ReadingPoll;
import vn.hdnd.cuulong.sessions.voting.Majority;
import vn.hdnd.cuulong.sessions.voting.Matter;
import vn.hdnd.cuulong.sessions.voting.Outcome;
import vn.hdnd.cuulong.sessions.voting.Tally;

@Schema(
    name = "PollCase",
    description = "A vote; what only the count tells is null or empty before it.")
record PollCase(
    String id,
    String sittingId,
    String sessionId,
    @Schema(description = "The draft that is voted on.") @Nullable String resolutionId,
    @Schema(description = "The question, or the draft's title.") String subject,
    Matter matter,
    LocalDate day,
    @Schema(description = "Whether a deputy may change the choice until the closing.")
        boolean changeable,
    PollStage stage,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Schema(description = "Deputies who have voted.") int voted,
    @Schema(description = "Deputies present: now, and from the count on at the closing.")
        int present,
    @Schema(description = "All deputies in office: the legal base of the majority (V-07).")
        int deputiesInOffice,
    @Schema(description = "Votes in favour that are needed.") int needed,
    @Schema(description = "The majority in words, in the language of Accept-Language.")
        String majority,
    @Schema(description = "Law and article.", example = "Luật 72/2025/QH15, Điều 35 khoản 2")
        String legalBasis,
    @Schema(description = "What the caller's own ballot says; null without one.")
        @Nullable Choice ownChoice,
    @Nullable Tally tally,
    @Schema(description = "Deputies who chose for or against, the third denominator (V-08).")
        @Nullable Integer voting,
    @Nullable Outcome outcome,
    @Schema(description = "What each deputy voted, by name; empty before the count.")
        List<NamedVote> votes,
    @Schema(description = "Why the vote has no effect; null unless it is annulled.")
        @Nullable String annulledBecause,
    @Schema(description = "For If-Match.") long version,
    List<ActionView<PollAction>> actions) {

  @Schema(name = "NamedVote", description = "What one deputy voted.")
  record NamedVote(String deputyId, String name, Choice choice) {}

  static PollCase of(
      Versioned<Poll> found,
      ReadingPoll.Read read,
      Locale language,
      List<ActionView<PollAction>> actions) {
    Poll poll = found.state();
    @Nullable PollResult result = poll.result();
    @Nullable Annulment annulment = poll.annulment();
    DatedRule<Majority> rule = poll.majority();
    return new PollCase(
        found.id().value(),
        poll.sittingId().value(),
        poll.sessionId().value(),
        poll.resolutionId() == null ? null : poll.resolutionId().value(),
        poll.subject(),
        poll.matter(),
        poll.day(),
        poll.changeable(),
        poll.stage(),
        poll.openedAt(),
        poll.closedAt(),
        read.voted(),
        read.present(),
        poll.voters().size(),
        rule.value().votesNeeded(poll.voters().size()),
        language.getLanguage().equals("vi") ? rule.value().vi() : rule.value().en(),
        rule.legalBasis(),
        read.own(),
        result == null ? null : result.tally(),
        result == null ? null : result.voting(),
        result == null ? null : result.outcome(),
        result == null ? List.of() : named(result, read),
        annulment == null ? null : annulment.reason(),
        found.version(),
        actions);
  }

  private static List<NamedVote> named(PollResult result, ReadingPoll.Read read) {
    return result.votes().stream()
        .map(vote ->
            new NamedVote(
                vote.deputyId().value(),
                read.names().getOrDefault(vote.deputyId(), vote.deputyId().value()),
                vote.choice()))
        .toList();
  }
}
