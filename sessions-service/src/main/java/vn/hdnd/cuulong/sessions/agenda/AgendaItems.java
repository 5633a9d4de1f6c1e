package vn.hdnd.cuulong.sessions.agenda;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hdnd.cuulong.platform.ids.AggregateId;
import vn.hdnd.cuulong.sessions.resolutions.Resolution;

/**
 * The items of an agenda as a tree: the order of two siblings is that of the list.
 *
 * @param given how many numbers were ever given
 */
public record AgendaItems(List<AgendaItem> all, int given) {

  static final AgendaItems NONE = new AgendaItems(List.of(), 0);

  public AgendaItems {
    all = List.copyOf(all);
  }

  public Optional<AgendaItem> find(int n) {
    return all.stream().filter(item -> item.n() == n).findFirst();
  }

  /** Returns the items that stand, in the order of the tree or not. */
  public Stream<AgendaItem> standing() {
    return all.stream().filter(AgendaItem::stands);
  }

  /** Returns the standing parts of an item, or the top of the tree. */
  List<AgendaItem> partsOf(@Nullable Integer parent) {
    return standing().filter(item -> Objects.equals(item.parent(), parent)).toList();
  }

  /** Returns the item that the council deals with now. */
  public Optional<AgendaItem> present() {
    return all.stream().filter(AgendaItem::dealtWithNow).findFirst();
  }

  Optional<AgendaItem> about(AggregateId<Resolution> draftId) {
    return standing().filter(item -> draftId.equals(item.details().resolutionId())).findFirst();
  }

  /** Returns all items from the top down, each parent before its parts. */
  public List<PlacedItem> inOrder() {
    var placed = new ArrayList<PlacedItem>();
    place(null, "", 1, placed);
    return List.copyOf(placed);
  }

  public Optional<PlacedItem> placed(int n) {
    return inOrder().stream().filter(each -> each.item().n() == n).findFirst();
  }

  /** Tells whether an item is the other one, or a part of it at any depth. */
  boolean isWithin(@Nullable Integer n, int other) {
    @Nullable Integer at = n;
    while (at != null && at != other) {
      at = find(at).map(AgendaItem::parent).orElse(null);
    }
    return at != null;
  }

  /** Returns how deep an item stands; 0 for none. */
  int depthOf(@Nullable Integer n) {
    return n == null ? 0 : 1 + depthOf(find(n).map(AgendaItem::parent).orElse(null));
  }

  /** Returns how many levels an item and its parts take. */
  int heightOf(int n) {
    return 1 + partsOf(n).stream().mapToInt(part -> heightOf(part.n())).max().orElse(0);
  }

  /** Returns the planned minutes of all items that stand. */
  int minutes() {
    return standing()
        .mapToInt(item -> Objects.requireNonNullElse(item.details().minutes(), 0))
        .sum();
  }

  AgendaItems with(@Nullable Integer parent, AgendaItemDetails details) {
    var added = AgendaItem.planned(given + 1, parent, details);
    return new AgendaItems(Stream.concat(all.stream(), Stream.of(added)).toList(), given + 1);
  }

  AgendaItems without(int n) {
    return new AgendaItems(all.stream().filter(item -> item.n() != n).toList(), given);
  }

  AgendaItems changing(int n, UnaryOperator<AgendaItem> change) {
    return new AgendaItems(
        all.stream().map(item -> item.n() == n ? change.apply(item) : item).toList(), given);
  }

  /**
   * Moves an item.
   *
   * @param position among the standing parts of its new parent, from 1; beyond them the last one
   */
  AgendaItems moving(AgendaItem item, @Nullable Integer parent, int position) {
    List<AgendaItem> siblings = without(item.n()).partsOf(parent);
    var moved = new ArrayList<>(without(item.n()).all());
    int index =
        position <= siblings.size() ? moved.indexOf(siblings.get(position - 1)) : moved.size();
    moved.add(index, item.below(parent));
    return new AgendaItems(moved, given);
  }

  private void place(@Nullable Integer parent, String before, int depth, List<PlacedItem> placed) {
    int position = 0;
    for (AgendaItem item : all) {
      if (Objects.equals(item.parent(), parent)) {
        position += item.stands() ? 1 : 0;
        @Nullable String number = item.stands() ? before + position : null;
        placed.add(new PlacedItem(item, number, depth));
        place(item.n(), before + position + ".", depth + 1, placed);
      }
    }
  }
}
