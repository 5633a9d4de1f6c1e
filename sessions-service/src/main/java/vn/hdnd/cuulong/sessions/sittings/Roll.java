package vn.hdnd.cuulong.sessions.sittings;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.hdnd.cuulong.sessions.deputies.Deputy;
import vn.hdnd.cuulong.sessions.term.CouncilTerm;

/**
 * The deputies in office on a day, by name, and their number as the term states it. Every majority
 * rests on the number, so the two have to agree.
 */
record Roll(List<RollEntry> entries, int stated) {

  Roll {
    entries = List.copyOf(entries);
  }

  static Roll of(List<Deputy> directory, CouncilTerm term, LocalDate day) {
    List<RollEntry> entries =
        directory.stream()
            .filter(deputy -> deputy.isInOfficeOn(day))
            .map(RollEntry::of)
            .sorted(Comparator.comparing(RollEntry::name))
            .toList();
    return new Roll(entries, term.inOfficeOn(day).orElse(0));
  }

  int size() {
    return entries.size();
  }
}
