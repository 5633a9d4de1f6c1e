package vn.hdnd.cuulong.faults.client;

import java.util.List;
import java.util.Optional;

/** Opens supervisions, concludes them, and follows up their recommendations. */
final class SupervisionWork implements Work {

  private static final String SERVICE = "supervision";
  private static final List<String> RESULTS = List.of("DONE", "PARTLY_DONE", "DOES_NOT_MEET");

  @Override
  public Optional<Command> next(Desk desk) {
    if (desk.random().nextInt(10) < 2) {
      return Optional.of(open(desk));
    }
    return desk.one("supervision").map(supervision -> change(desk, supervision));
  }

  private static Command open(Desk desk) {
    return desk.creation(
        SERVICE,
        "open-supervision",
        "supervisions",
        "supervision",
        """
        {"title": "Giám sát việc quản lý đất công", "form": "THEMATIC", "subject": "COMMITTEE",
         "subjectName": "Ban Kinh tế - Ngân sách", "openedOn": "%s",
         "supervisedBodies": ["Sở Tài chính"]}\
        """
            .formatted(desk.day(0, 30)));
  }

  private static Command change(Desk desk, Known supervision) {
    return switch (desk.random().nextInt(6)) {
      case 0, 1 -> conclude(desk, supervision);
      case 2, 3 -> answer(desk, supervision);
      default -> verify(desk, supervision);
    };
  }

  private static Command conclude(Desk desk, Known supervision) {
    return desk.change(
        SERVICE,
        "conclude-supervision",
        "supervisions",
        supervision,
        "conclusion",
        """
        {"concludedOn": "%s", "summary": "Còn hạn chế.", "recommendations": [
         {"text": "Rà soát danh mục.", "agency": "Sở Tài chính", "dueOn": "2026-10-31"},
         {"text": "Bố trí kinh phí.", "agency": "Sở Nông nghiệp và Môi trường"}]}\
        """
            .formatted(desk.day(40, 20)));
  }

  private static Command answer(Desk desk, Known supervision) {
    return desk.change(
        SERVICE,
        "answer-recommendation",
        "supervisions",
        supervision,
        "recommendations/%d/answer".formatted(1 + desk.random().nextInt(2)),
        """
        {"answeredOn": "%s", "result": "%s", "text": "Đã thực hiện."}\
        """
            .formatted(desk.day(70, 20), desk.oneOf(List.of("DONE", "PARTLY_DONE"))));
  }

  private static Command verify(Desk desk, Known supervision) {
    return desk.change(
        SERVICE,
        "verify-recommendation",
        "supervisions",
        supervision,
        "recommendations/%d/verification".formatted(1 + desk.random().nextInt(2)),
        """
        {"ofAnswer": %d, "verifiedOn": "%s", "result": "%s", "evidence": "Biên bản kiểm tra."}\
        """
            .formatted(1 + desk.random().nextInt(2), desk.day(95, 20), desk.oneOf(RESULTS)));
  }
}
