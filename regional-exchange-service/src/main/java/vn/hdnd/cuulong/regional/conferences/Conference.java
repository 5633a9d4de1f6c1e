package vn.hdnd.cuulong.regional.conferences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.events.Decision;
import vn.hdnd.cuulong.platform.events.Refusal;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.regional.conferences.ConferenceEvent.ConferenceAnnounced;
import vn.hdnd.cuulong.regional.conferences.ConferenceEvent.PaperAccepted;
import vn.hdnd.cuulong.regional.conferences.ConferenceEvent.PaperSubmitted;
import vn.hdnd.cuulong.regional.councils.Registry;
import vn.hdnd.cuulong.regional.refusal.PlausibleDays;
import vn.hdnd.cuulong.regional.refusal.RegionalRefusal;

/** A conference and its papers. */
public record Conference(AggregateId<Conference> id, Edition edition, List<Paper> papers) {

  /** More would fit neither into two days nor into one document. */
  static final int MOST_PAPERS = 300;

  public Conference {
    papers = List.copyOf(papers);
  }

  static Decision<Conference> announce(
      AggregateId<Conference> id, Edition edition, Registry registry) {
    return Stream.of(
            PlausibleDays.check(edition.from()),
            PlausibleDays.check(edition.to()),
            inOrder(edition),
            hosted(edition, registry))
        .flatMap(Optional::stream)
        .findFirst()
        .map(Decision::<Conference>refused)
        .orElseGet(() ->
            Decision.accepted(new Conference(id, edition, List.of()), announced(id, edition)));
  }

  private static Optional<Refusal> inOrder(Edition edition) {
    return edition.to().isBefore(edition.from())
        ? Optional.of(
            Refusal.of(
                RegionalRefusal.CONFERENCE_ENDS_BEFORE_IT_BEGINS,
                Map.of("from", edition.from().toString(), "to", edition.to().toString())))
        : Optional.empty();
  }

  private static Optional<Refusal> hosted(Edition edition, Registry registry) {
    return registry
            .find(edition.host())
            .filter(council -> council.existsOn(edition.from()))
            .isPresent()
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                RegionalRefusal.HOST_UNKNOWN,
                Map.of("council", edition.host(), "date", edition.from().toString())));
  }

  /** An edition's number is unique within its term. */
  public Set<String> claims() {
    return Set.of(edition.claim());
  }

  Optional<Paper> paper(int n) {
    return papers.stream().filter(paper -> paper.n() == n).findFirst();
  }

  /** Why it does not take an action, whatever the command says. */
  Optional<Refusal> against(ConferenceAction action) {
    return switch (action) {
      case SUBMIT_PAPER -> roomForAPaper();
    };
  }

  private Optional<Refusal> roomForAPaper() {
    return papers.size() < MOST_PAPERS
        ? Optional.empty()
        : Optional.of(
            Refusal.of(
                RegionalRefusal.TOO_MANY_PAPERS, Map.of("limit", Integer.toString(MOST_PAPERS))));
  }

  Decision<Conference> submit(CouncilId council, SubmitPaper command) {
    return Decision.unless(
        against(ConferenceAction.SUBMIT_PAPER), () -> submitted(council, command));
  }

  private Decision<Conference> submitted(CouncilId council, SubmitPaper command) {
    var paper =
        new Paper(
            papers.size() + 1,
            council,
            command.title(),
            command.summary(),
            command.practiceId(),
            null);
    var all = new ArrayList<>(papers);
    all.add(paper);
    return Decision.accepted(
        new Conference(id, edition, all),
        List.of(
            new PaperSubmitted(
                id, paper.n(), council, paper.title(), paper.summary(), paper.practiceId())),
        new PaperNumbered(paper.n()));
  }

  Decision<Conference> accept(int n, LocalDate day) {
    return paper(n)
        .map(
            paper -> Decision.unless(paper.against(PaperAction.ACCEPT), () -> accepted(paper, day)))
        .orElseGet(() -> Decision.refused(RegionalRefusal.PAPER_ABSENT));
  }

  private Decision<Conference> accepted(Paper paper, LocalDate day) {
    List<Paper> all =
        papers.stream().map(each -> each.n() == paper.n() ? each.accepted(day) : each).toList();
    return Decision.accepted(
        new Conference(id, edition, all), new PaperAccepted(id, paper.n(), paper.council(), day));
  }

  private static ConferenceAnnounced announced(AggregateId<Conference> id, Edition edition) {
    return new ConferenceAnnounced(
        id,
        edition.title(),
        edition.ordinal(),
        edition.term(),
        edition.host(),
        edition.from(),
        edition.to(),
        edition.theme(),
        edition.subEvents());
  }
}
