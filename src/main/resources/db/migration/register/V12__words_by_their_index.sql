-- Words are looked for by an index over pairs of characters. That the pairs stood in every row as well made each account more than twice as
-- long, for whoever read it and whoever entered it. What they cost to make is said, so that an index is used before they are made again.
drop index register.account_grams;
alter table register.account drop column grams;
alter function register.bigrams(text) cost 5000;
create index account_words on register.account using gin
    (register.bigrams(name || ' ' || sponsor || ' ' || handle || ' ' || link));

-- The room they took is given back.
cluster register.account using account_pkey;
