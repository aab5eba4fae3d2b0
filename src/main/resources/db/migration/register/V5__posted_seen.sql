-- "It last posted on that day" is true as of the day it is said of; from then on nobody knows. Of what was said before, that is not known.
alter table register.latest add column posted_seen_on date;
comment on column register.latest.posted_seen_on is '最后更新是哪天的说法';
