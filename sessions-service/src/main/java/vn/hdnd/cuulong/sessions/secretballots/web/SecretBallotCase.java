package vn.hdnd.cuulong.sessions.secretballots.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.commands.Versioned;
import vn.hdnd.cuulong.platform.rules.DatedRule;
import vn.hdnd.cuulong.platform.web.action.ActionView;
import vn.hdnd.cuulong.sessions.secretballots.Annulled;
import vn.hdnd.cuulong.sessions.secretballots.BallotPaper;
import vn.hdnd.cuulong.sessions.secretballots.BallotSheet;
import vn.hdnd.cuulong.sessions.secretballots.Base;
import vn.hdnd.cuulong.sessions.secretballots.Counted;
import vn.hdnd.cuulong.sessions.secretballots.CountingBoard;
import vn.hdnd.cuulong.sessions.secretballots.Mark;
import vn.hdnd.cuulong.sessions.secretballots.MarkCount;
import vn.hdnd.cuulong.sessions.secretballots.ReadingSecretBallot;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallot;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotAction;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotForm;
import vn.hdnd.cuulong.sessions.secretballots.SecretBallotStage;
import vn.hdnd.cuulong.sessions.secretballots.SecretMatter;
import vn.hdnd.cuulong.sessions.secretballots.StampKeys;
import vn.hdnd.cuulong.sessions.secretballots.SubjectOutcome;
import vn.hdnd.cuulong.sessions.secretballots.Threshold;
import vn.hdnd.cuulong.sessions.voting.Majority;

@Schema(
    name = "SecretBallotCase",
    description =
        "A secret ballot, and the minutes of its counting once it is counted; what only the count"
            + " tells is null or empty before it.")
record SecretBallotCase(
    String id,
    String sittingId,
    String sessionId,
    SecretBallotForm form,
    SecretMatter matter,
    String title,
    LocalDate day,
    SecretBallotStage stage,
    @Schema(description = "How many an election fills; null for other matters.")
        @Nullable Integer seats,
    @Schema(description = "Ban kiểm phiếu; null for an electronic ballot.")
        @Nullable BoardView board,
    @Schema(description = "The marks that a line may have, in the order of the ballot.")
        List<Mark> marks,
    List<LineView> lines,
    Instant openedAt,
    @Nullable Instant closedAt,
    @Schema(description = "All deputies in office (V-07).") int deputiesInOffice,
    @Schema(description = "Deputies present: the most of opening and closing.") int present,
    @Schema(description = "Phát ra. Ballots issued so far.") int issued,
    @Schema(description = "Thu về. Ballots in the box so far.") int collected,
    @Schema(description = "Hợp lệ. Null before the count.") @Nullable Integer valid,
    @Schema(description = "Không hợp lệ. Null before the count.") @Nullable Integer invalid,
    @Nullable Instant countedAt,
    @Schema(description = "What the share is a share of.") Base base,
    @Schema(description = "The rule in words, in the language of Accept-Language.")
        List<String> rules,
    @Schema(description = "Law and article.", example = "Luật 72/2025/QH15, Điều 35 khoản 2")
        String legalBasis,
    @Schema(
            description =
                "With which anybody checks a stamp: SubjectPublicKeyInfo in Base64. Null on paper.")
        @Nullable String publicKey,
    @Schema(description = "The caller's own ballot paper; null without one.")
        @Nullable OwnPaper ownPaper,
    @Nullable String annulledBecause,
    @Schema(description = "For If-Match.") long version,
    List<ActionView<SecretBallotAction>> actions) {

  @Schema(name = "CountingBoardView", description = "Ban kiểm phiếu. The counting board.")
  record BoardView(String head, List<String> members) {}

  @Schema(name = "BallotLineView", description = "A line of the ballot, with its count.")
  record LineView(
      int number,
      String name,
      String post,
      @Schema(description = "Empty before the count.") List<MarkCount> counts,
      @Schema(description = "Null before the count.") @Nullable SubjectOutcome outcome) {}

  @Schema(name = "OwnBallotPaper", description = "What the browser needs to finish the stamp.")
  record OwnPaper(String blinded, String stamp) {}

  static SecretBallotCase of(
      Versioned<SecretBallot> found,
      ReadingSecretBallot.Read read,
      Locale language,
      List<ActionView<SecretBallotAction>> actions) {
    SecretBallot ballot = found.state();
    BallotSheet sheet = ballot.sheet();
    @Nullable CountingBoard board = sheet.board();
    @Nullable Counted counted = ballot.counted();
    @Nullable StampKeys keys = ballot.keys();
    @Nullable BallotPaper own = read.own();
    @Nullable Annulled annulled = ballot.annulled();
    DatedRule<Threshold> threshold = ballot.threshold();
    return new SecretBallotCase(
        found.id().value(),
        ballot.sittingId().value(),
        ballot.sessionId().value(),
        sheet.form(),
        sheet.matter(),
        sheet.title(),
        ballot.day(),
        ballot.stage(),
        sheet.seats(),
        board == null ? null : new BoardView(board.head(), board.members()),
        sheet.matter().marks(),
        lines(sheet, counted),
        ballot.openedAt(),
        ballot.closedAt(),
        ballot.deputiesInOffice(),
        ballot.present(),
        read.issued(),
        read.inTheBox(),
        counted == null ? null : counted.figures().valid(),
        counted == null ? null : counted.figures().invalid(),
        counted == null ? null : counted.at(),
        threshold.value().base(),
        rules(threshold.value(), language),
        threshold.legalBasis(),
        keys == null ? null : keys.publicKey(),
        own == null ? null : new OwnPaper(own.blinded(), own.stamp()),
        annulled == null ? null : annulled.reason(),
        found.version(),
        actions);
  }

  private static List<LineView> lines(BallotSheet sheet, @Nullable Counted counted) {
    return IntStream.range(0, sheet.subjects().size())
        .mapToObj(at ->
            new LineView(
                at + 1,
                sheet.subjects().get(at).name(),
                sheet.subjects().get(at).post(),
                counted == null ? List.of() : counted.figures().tallies().get(at).counts(),
                counted == null ? null : counted.results().get(at).outcome()))
        .toList();
  }

  private static List<String> rules(Threshold threshold, Locale language) {
    @Nullable Majority more = threshold.more();
    return more == null
        ? List.of(words(threshold.share(), language))
        : List.of(words(threshold.share(), language), words(more, language));
  }

  private static String words(Majority share, Locale language) {
    return language.getLanguage().equals("vi") ? share.vi() : share.en();
  }
}
