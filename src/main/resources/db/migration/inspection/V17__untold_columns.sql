-- Of how many columns the last look could not tell when they were updated (看不出更新的栏目); their pages came, so it stays so until somebody
-- sees to it. Before the next look nobody knows how many they are.
alter table inspection.site add column untold_columns int not null default 0;
