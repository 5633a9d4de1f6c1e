package vn.hdnd.cuulong.petitions.casework;

import vn.hdnd.cuulong.platform.commands.CommandContext;

/**
 * Who reads petitions, or takes a step. Of a denunciation only the accounts that handle it and the
 * office's lead know that it is there; for everybody else it is as good as absent (D-10).
 *
 * @param lead whether it is the lead of the council's office
 */
public record Reader(String council, String account, boolean lead) {

  /** The role that sees every denunciation of its council. */
  public static final String LEAD = "office-lead";

  static Reader of(CommandContext context) {
    return new Reader(context.council(), context.actor(), context.hasRole(LEAD));
  }

  boolean mayKnowOf(Petition petition) {
    return !petition.kind().secret() || lead || petition.handlers().contains(account);
  }
}
