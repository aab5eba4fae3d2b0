-- Which units lie below which is asked with every request, so it is kept in memory until this mark changes. Whoever asks reads the
-- mark together with the roles: nobody acts with a tree that is no more. A mark is never used twice, not even after a rollback.
create table identity.tree_mark (
    one  boolean primary key default true check (one),
    mark uuid    not null default gen_random_uuid()
);
insert into identity.tree_mark default values;
comment on table identity.tree_mark is '单位树的版本记号';

create function identity.mark_tree() returns trigger language plpgsql as $$
begin
    update identity.tree_mark set mark = gen_random_uuid();
    return null;
end $$;

create trigger unit_marks_tree
    after insert or delete or truncate or update of parent_id on identity.unit
    for each statement execute function identity.mark_tree();
