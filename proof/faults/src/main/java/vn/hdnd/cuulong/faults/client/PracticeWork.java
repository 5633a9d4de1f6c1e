package vn.hdnd.cuulong.faults.client;

import java.util.List;
import java.util.Optional;

/** Drafts practices of the regional exchange, shares them, and adopts them in another council. */
final class PracticeWork implements Work {

  private static final String SERVICE = "regional";

  @Override
  public Optional<Command> next(Desk desk) {
    return switch (desk.random().nextInt(6)) {
      case 0, 1 -> Optional.of(draft(desk));
      case 2, 3 -> desk.one("practice").map(practice -> share(desk, practice));
      default -> {
        Office other = desk.oneOf(List.of(Office.values()));
        yield desk.world().one("practice", other, desk.random()).map(it -> adopt(desk, it));
      }
    };
  }

  private static Command draft(Desk desk) {
    return desk.creation(
        SERVICE,
        "draft-practice",
        "practices",
        "practice",
        """
        {"title": "Gửi tài liệu điện tử", "problem": "Đại biểu nhận tài liệu muộn.",
         "steps": ["Thống nhất lịch gửi tài liệu."], "documents": ["Kế hoạch 12/KH-HĐND"],
         "result": "Thảo luận tốt hơn.", "field": "Kỳ họp"}\
        """);
  }

  private static Command share(Desk desk, Known practice) {
    return desk.change(
        SERVICE,
        "share-practice",
        "practices",
        practice,
        "sharing",
        """
        {"sharedOn": "%s", "decision": "Thông báo %d/TB-HĐND"}\
        """
            .formatted(desk.day(0, 30), 1 + desk.random().nextInt(90)));
  }

  private static Command adopt(Desk desk, Known practice) {
    return desk.change(
        SERVICE,
        "adopt-practice",
        "practices",
        practice,
        "adoptions",
        """
        {"adoptedOn": "%s", "note": "Áp dụng."}\
        """
            .formatted(desk.day(40, 30)));
  }
}
