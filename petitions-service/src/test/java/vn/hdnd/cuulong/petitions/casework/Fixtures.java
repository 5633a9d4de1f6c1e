package vn.hdnd.cuulong.petitions.casework;

import static vn.hdnd.cuulong.platform.testkit.commands.Decisions.stateAfter;

import java.time.LocalDate;
import vn.hdnd.cuulong.petitions.intake.IntakeChecks;
import vn.hdnd.cuulong.petitions.intake.PetitionField;
import vn.hdnd.cuulong.petitions.intake.PetitionKind;
import vn.hdnd.cuulong.petitions.intake.PetitionSource;
import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.testkit.commands.Asking;

/** Samples for the tests of petitions, with today's date 24/11/2025. */
final class Fixtures {

  static final String ID = "5b0a3f5e-7c1d-8e2a-9f4b-0c1d2e3f4a5b";
  static final String COUNCIL = "an-giang-2025";
  static final String CLERK = "vanphong.angiang";
  static final String AGENCY = "Ủy ban nhân dân tỉnh An Giang";
  static final LocalDate RECEIVED = LocalDate.of(2025, 11, 3);
  static final LocalDate FORWARDED = LocalDate.of(2025, 11, 10);
  static final LocalDate TODAY = LocalDate.of(2025, 11, 24);
  static final LocalDate ANSWERED = LocalDate.of(2025, 12, 20);

  static final IntakeChecks GOOD = new IntakeChecks(true, true, true, true, true, true, false);
  static final IntakeChecks UNSIGNED = new IntakeChecks(true, true, true, true, false, true, false);
  static final IntakeChecks HANDLED = new IntakeChecks(true, true, true, true, true, true, true);

  private static final Asking ASKING = new Asking(COUNCIL, TODAY).by(CLERK);

  private Fixtures() {}

  static ReceivePetition registering(PetitionKind kind, IntakeChecks checks) {
    String subject = kind == PetitionKind.DENUNCIATION ? null : "Bồi thường khi thu hồi đất";
    return new ReceivePetition(
        kind,
        RECEIVED,
        PetitionSource.POST,
        "123/2025/SĐT",
        PetitionField.LAND,
        subject,
        3,
        checks);
  }

  static Petition aPetition(PetitionKind kind, IntakeChecks checks) {
    return stateAfter(
        Petition.receive(
            new CouncilId(COUNCIL), new AggregateId<>(ID), 0, CLERK, registering(kind, checks)));
  }

  static Petition aComplaint() {
    return aPetition(PetitionKind.COMPLAINT, GOOD);
  }

  static Petition aForwarded(PetitionKind kind) {
    return stateAfter(aPetition(kind, GOOD).forward(forwarding()));
  }

  static Petition aGuided(PetitionKind kind) {
    String text = kind == PetitionKind.DENUNCIATION ? null : "Gửi đơn đến UBND xã.";
    return stateAfter(aPetition(kind, GOOD).guide(new GuidePetition(FORWARDED, null, text)));
  }

  static Petition anAnswered() {
    return stateAfter(aForwarded(PetitionKind.COMPLAINT).recordAnswer(answering()));
  }

  static ForwardPetition forwarding() {
    return new ForwardPetition(FORWARDED, AGENCY, "45/HĐND-VP");
  }

  static RecordAnswer answering() {
    return new RecordAnswer(ANSWERED, AGENCY, "99/UBND-NC", "Đã giải quyết.");
  }

  static CommandContext staff(String key) {
    return ASKING.as("office-staff", key);
  }

  static CommandContext staffBy(String account, String key) {
    return ASKING.by(account).as("office-staff", key);
  }

  static CommandContext lead(String key) {
    return ASKING.as("office-lead", key);
  }

  static CommandContext leadOf(String council, String key) {
    return ASKING.of(council).as("office-lead", key);
  }
}
