-- That a signed edition stands before the readers is told once (已告知), however long the channel took to confirm it.
create table newsroom.announcement (
    story_id uuid        not null,
    edition  int         not null,
    at       timestamptz not null,
    primary key (story_id, edition),
    foreign key (story_id, edition) references newsroom.sign_off
);
comment on table newsroom.announcement is '已告知的发布';
