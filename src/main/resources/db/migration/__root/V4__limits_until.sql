-- When a window closes instead of when it opened: whether a count still holds is seen from its row alone, for as many rows as are counted at once.
truncate limit_count;
alter table limit_count rename column since to until;
alter index limit_count_since rename to limit_count_until;
