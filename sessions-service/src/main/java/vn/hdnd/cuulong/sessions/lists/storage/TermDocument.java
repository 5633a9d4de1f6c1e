package vn.hdnd.cuulong.sessions.lists.storage;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import vn.hdnd.cuulong.sessions.lists.TermItem;

/**
 * A term as its view document holds it.
 *
 * @param deputies how many are in office, by the day from which it holds
 */
record TermDocument(String id, String term, LocalDate startsOn, Map<LocalDate, Integer> deputies) {

  TermItem item() {
    return new TermItem(
        id,
        term,
        startsOn,
        new TreeMap<>(deputies)
            .entrySet().stream()
                .map(from -> new TermItem.Deputies(from.getKey(), from.getValue()))
                .toList());
  }
}
