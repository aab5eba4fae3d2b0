-- What a channel answered is only ever added to.
create function publishing.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%.% is only ever added to', tg_table_schema, tg_table_name;
end $$;

create trigger receipt_is_never_changed before update or delete or truncate on publishing.receipt
    for each statement execute function publishing.refuse_change();
