package vn.hdnd.cuulong.petitions.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.ids.CouncilId;
import vn.hdnd.cuulong.platform.text.IdentityKey;

/**
 * The symbols of each office's registers, such as SĐT. A register number of that office may contain
 * only these besides its numbers, so that no name fits. For an office without configured symbols
 * only the general form is checked.
 */
public record RegisterSymbols(Map<String, List<String>> ofCouncil) {

  public static final RegisterSymbols NONE_NAMED = new RegisterSymbols(Map.of());

  public RegisterSymbols {
    ofCouncil = Map.copyOf(ofCouncil);
  }

  /** Tells whether this number can come from a council's registers. */
  public boolean fits(CouncilId council, String number) {
    List<String> symbols = of(council);
    Set<String> known =
        symbols.stream().flatMap(RegisterSymbols::words).collect(Collectors.toSet());
    return symbols.isEmpty() || words(number).allMatch(known::contains);
  }

  /** Returns the office's symbols as written; none if none are configured. */
  public List<String> of(CouncilId council) {
    return ofCouncil.getOrDefault(council.value(), List.of());
  }

  private static Stream<String> words(String number) {
    return Arrays.stream(IdentityKey.of(number).split(" ", -1))
        .filter(part -> !part.chars().allMatch(Character::isDigit));
  }
}
