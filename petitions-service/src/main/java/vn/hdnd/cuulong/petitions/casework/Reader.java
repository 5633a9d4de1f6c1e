package vn.hdnd.cuulong.petitions.casework;

import vn.hdnd.cuulong.platform.commands.CommandContext;
import vn.hdnd.cuulong.platform.ids.CouncilId;

/**
 * An account that reads petitions or takes a step. Only the accounts that handle a denunciation and
 * the office's lead may see it; for everybody else it appears not to exist (D-10).
 *
 * @param lead whether the account is the lead of the council's office
 */
public record Reader(CouncilId council, String account, boolean lead) {

  /** The role that sees every denunciation of its council. */
  public static final String LEAD = "office-lead";

  static Reader of(CommandContext context) {
    return new Reader(context.council(), context.actor(), context.hasRole(LEAD));
  }

  boolean mayKnowOf(Petition petition) {
    return !petition.kind().secret() || lead || petition.handlers().contains(account);
  }
}
