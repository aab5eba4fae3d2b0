-- A piece of a title is found by index, as it is with stories: with hundreds of thousands of submissions nobody waits for all to be read.
alter table newsroom.submission add column grams text[] not null generated always as (newsroom.bigrams(title)) stored;
create index submission_grams on newsroom.submission using gin (grams);
