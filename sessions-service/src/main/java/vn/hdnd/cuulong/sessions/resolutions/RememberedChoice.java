package vn.hdnd.cuulong.sessions.resolutions;

import org.jspecify.annotations.Nullable;

/** A choice that remembers the chosen number. */
final class RememberedChoice implements NumberChoice {

  private final NumberChoice choice;
  private @Nullable DocumentNumber chosen;

  RememberedChoice(NumberChoice choice) {
    this.choice = choice;
  }

  @Nullable DocumentNumber chosen() {
    return chosen;
  }

  int value() {
    return chosen == null ? 0 : chosen.value();
  }

  @Override
  public DocumentNumber in(NumberSeries series) {
    DocumentNumber number = choice.in(series);
    chosen = number;
    return number;
  }
}
