package vn.hdnd.cuulong.petitions.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hdnd.cuulong.platform.text.IdentityKey;

/**
 * The symbols of each office's registers, such as SĐT. Beside its numbers a register number of that
 * office has nothing else, so that no name can stand in it. An office that has named none is held
 * to the general form only.
 */
public record RegisterSymbols(Map<String, List<String>> ofCouncil) {

  public static final RegisterSymbols NONE_NAMED = new RegisterSymbols(Map.of());

  public RegisterSymbols {
    ofCouncil = Map.copyOf(ofCouncil);
  }

  /** Whether a council's registers can have given this number. */
  public boolean fits(String council, String number) {
    List<String> symbols = of(council);
    Set<String> known =
        symbols.stream().flatMap(RegisterSymbols::words).collect(Collectors.toSet());
    return symbols.isEmpty() || words(number).allMatch(known::contains);
  }

  /** The symbols as the office writes them; none if it has named none. */
  public List<String> of(String council) {
    return ofCouncil.getOrDefault(council, List.of());
  }

  private static Stream<String> words(String number) {
    return Arrays.stream(IdentityKey.of(number).split(" ", -1))
        .filter(part -> !part.chars().allMatch(Character::isDigit));
  }
}
