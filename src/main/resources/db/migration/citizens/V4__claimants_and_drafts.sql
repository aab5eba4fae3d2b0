-- Leave is for one thing: to read whose wish it is, or who claimed it. Whoever wrote a draft anew does not publish it either.
alter table citizens.unlocking add column secret text not null default 'WISHER' check (secret in ('WISHER', 'CLAIMANTS'));
alter table citizens.wish add column revised_by uuid;
alter table citizens.wish add constraint wish_revised_by_another check (published_by is null or published_by is distinct from revised_by);
