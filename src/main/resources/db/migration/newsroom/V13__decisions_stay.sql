-- Corrections and withdrawals are decisions like reviews and signatures: about an edition that is there, and never changed.
alter table newsroom.correction add foreign key (story_id, edition) references newsroom.edition;
alter table newsroom.withdrawal add foreign key (story_id, edition) references newsroom.edition;

create trigger correction_is_never_changed before update or delete or truncate on newsroom.correction
    for each statement execute function newsroom.refuse_change();
create trigger withdrawal_is_never_changed before update or delete or truncate on newsroom.withdrawal
    for each statement execute function newsroom.refuse_change();

-- A round of a cycle is passed once for an edition, whoever comes at the same moment.
create unique index review_passed on newsroom.review (story_id, cycle, round, edition) where verdict = 'PASS';
