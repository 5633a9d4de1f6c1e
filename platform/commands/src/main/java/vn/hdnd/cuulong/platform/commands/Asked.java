package vn.hdnd.cuulong.platform.commands;

/** A command as the write path sees it: its context and its days. */
record Asked(CommandContext context, CommandDays days) {}
