package vn.hdnd.cuulong.demo.texts;

import java.time.LocalDate;
import java.util.Map;

/** The place and time of a record: fills the blanks of a phrase with the same words each time. */
public record Scene(Map<String, String> words) {

  public Scene {
    words = Map.copyOf(words);
  }

  public static Scene drawn(Lexicon lexicon, LocalDate day, Draw draw) {
    return at(draw.oneOf(lexicon.placesOn(day)), lexicon, day, draw);
  }

  public static Scene at(String place, Lexicon lexicon, LocalDate day, Draw draw) {
    int year = day.getYear();
    int school = day.getMonthValue() >= 6 ? year : year - 1;
    return new Scene(
        Map.of(
            "p", lexicon.province(),
            "place", place,
            "river", draw.oneOf(lexicon.rivers()),
            "road", draw.oneOf(lexicon.roads()),
            "year", Integer.toString(year),
            "nextYear", Integer.toString(year + 1),
            "schoolYear", school + " - " + (school + 1)));
  }

  public String fill(String phrase) {
    String text = phrase;
    for (var word : words.entrySet()) {
      text = text.replace("{" + word.getKey() + "}", word.getValue());
    }
    return text;
  }
}
