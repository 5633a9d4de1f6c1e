package vn.hdnd.cuulong.platform.commands;

/** A command as the write path sees it: its context, and the days that it tells of. */
record Asked(CommandContext context, CommandDays days) {}
