-- The day a finding was judged by stood in its text alone. What was seen of its account in the week before is kept with it.
alter table inspection.finding add column judged_on date;
update inspection.finding set judged_on = cast(substring(judged from '\non (\d{4}-\d{2}-\d{2})\n') as date);
alter table inspection.finding alter column judged_on set not null;
