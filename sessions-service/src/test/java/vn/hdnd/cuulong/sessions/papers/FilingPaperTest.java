package vn.hdnd.cuulong.sessions.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.done;
import static vn.hdnd.cuulong.platform.testkit.commands.Outcomes.refused;
import static vn.hdnd.cuulong.sessions.Fixtures.staff;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hdnd.cuulong.platform.commands.AggregateCommands;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.commands.CommandOutcome;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.schedule.DueWork;
import vn.hdnd.cuulong.platform.schedule.Fired;
import vn.hdnd.cuulong.platform.testkit.parts.SettableClock;
import vn.hdnd.cuulong.sessions.Fixtures;
import vn.hdnd.cuulong.sessions.SessionsEvents;
import vn.hdnd.cuulong.sessions.agenda.DraftingAgenda;
import vn.hdnd.cuulong.sessions.files.FileContent;
import vn.hdnd.cuulong.sessions.files.FileType;
import vn.hdnd.cuulong.sessions.files.InspectingFile;
import vn.hdnd.cuulong.sessions.files.SampleFiles;
import vn.hdnd.cuulong.sessions.files.VirusScanner;
import vn.hdnd.cuulong.sessions.refusal.OfficeDays;
import vn.hdnd.cuulong.sessions.refusal.SessionsRefusal;

class FilingPaperTest {

  private final SettableClock clock = new SettableClock();
  private final AggregateCommands<Paper> papers =
      AggregateCommands.inMemory(
          RegisteringPaper.TYPE, SessionsEvents.catalogue(), OfficeDays.RULE);
  private final FilesInMemory files = new FilesInMemory(clock);
  private final List<DueWork> due = new ArrayList<>();
  private final FilingPaper filing = filing(VirusScanner.none());
  private final PaperFileSweepRule sweeping = new PaperFileSweepRule(papers, files, clock);
  private AggregateId<Paper> paper = APaper.ID;

  @BeforeEach
  void register() {
    var registering =
        new RegisteringPaper(
            papers,
            (_, _) -> Optional.of(Fixtures.anOpenSession()),
            AggregateCommands.inMemory(
                DraftingAgenda.TYPE, SessionsEvents.catalogue(), OfficeDays.RULE));
    var command = new RegisterPaper(new AggregateId<>(Fixtures.SESSION), APaper.DETAILS);
    paper = new AggregateId<>(done(registering.register(staff("register"), command)).id());
  }

  @Test
  void keepsTheBytesBeforeTheCommandThatNamesThem() {
    assertThat(done(file(staff("a"), "first")).version()).isEqualTo(2);
    assertThat(files.open(version(1).blob())).isPresent();
    assertThat(due)
        .singleElement()
        .satisfies(
            work -> assertThat(work.due()).isEqualTo(staff("a").at().plus(Duration.ofHours(25))));
  }

  @Test
  void keepsNothingOfADryRunNorOfAFileThatIsRefused() {
    assertThat(file(Fixtures.tentativeLead("a"), "first"))
        .isInstanceOf(CommandOutcome.DryRun.class);
    refused(
        filing.file(
            staff("b"),
            paper,
            SampleFiles.content(FileType.PDF_TYPE, SampleFiles.bytes("text")),
            null),
        SessionsRefusal.FILE_TYPE_NOT_TAKEN);
    assertThat(files.size()).isZero();
    assertThat(due).isEmpty();
  }

  @Test
  void keepsNothingForAPaperThatTakesNoFile() {
    var _ = done(new WithdrawingPaper(papers).withdraw(staff("w"), paper, "Rút"));
    refused(file(staff("a"), "first"), SessionsRefusal.PAPER_WITHDRAWN);
    assertThat(files.size()).isZero();
  }

  @Test
  void knowsNoPaperOfAnotherCouncil() {
    assertThat(file(Fixtures.leadOf("can-tho-2025", "a"), "first"))
        .isEqualTo(new CommandOutcome.NotFound(paper.value()));
  }

  @Test
  void asksForARetryWhileTheScannerIsAway() {
    FilingPaper guarded = filing(_ -> new VirusScanner.Verdict.NoAnswer("away"));
    assertThat(guarded.file(staff("a"), paper, pdf("first"), null))
        .isInstanceOf(CommandOutcome.Overloaded.class);
    assertThat(files.size()).isZero();
  }

  @Test
  void sweepsAfterADayWhatAFailedCommandLeft() {
    var _ = done(file(staff("a"), "first"));
    refused(file(staff("b"), "first"), SessionsRefusal.PAPER_UNCHANGED);
    assertThat(files.size()).isEqualTo(2);
    assertThat(sweeping.fire(due.getLast())).isEqualTo(Fired.done());
    assertThat(files.size()).isEqualTo(2);
    clock.forward(Duration.ofHours(25));
    assertThat(sweeping.fire(due.getLast())).isEqualTo(Fired.done());
    assertThat(files.size()).isEqualTo(1);
    assertThat(files.open(version(1).blob())).isPresent();
  }

  private FilingPaper filing(VirusScanner scanner) {
    return new FilingPaper(papers, new InspectingFile(scanner), files, due::add);
  }

  private CommandOutcome file(CommandContext context, String text) {
    return filing.file(context, paper, pdf(text), "tờ trình.pdf");
  }

  private static FileContent pdf(String text) {
    return SampleFiles.content(FileType.PDF_TYPE, SampleFiles.pdf(text));
  }

  private PaperVersion version(int n) {
    return papers
        .find(new CouncilId(Fixtures.COUNCIL), paper)
        .orElseThrow()
        .state()
        .version(n)
        .orElseThrow();
  }
}
