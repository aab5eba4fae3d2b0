-- What is all claimed and not handed over is told its clerks some days before its day, while the institution can still step in: once.
alter table citizens.wish add column told_still_to_come boolean not null default false;
-- How many times it was written anew: whoever publishes it, or writes it anew, has read what is there.
alter table citizens.wish add column version int not null default 0;
