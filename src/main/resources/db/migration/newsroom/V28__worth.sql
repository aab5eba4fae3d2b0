-- What speaks for telling a submission (新闻价值): reasons with the words of the text, found once when it came. There is no figure.
create table newsroom.worth (
    submission_id uuid    primary key references newsroom.submission,
    routine       boolean not null,                    -- a meeting or study session of which nobody learns what came of it
    kinds         text[]  not null,
    words         text[]  not null,
    check (cardinality(kinds) = cardinality(words))
);
create index worth_routine on newsroom.worth (submission_id) where routine;
comment on table newsroom.worth is '来稿的新闻价值：一条条理由';
