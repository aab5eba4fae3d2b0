-- The same pairs of characters, found six times as fast: a ledger of a hundred thousand rows makes them a hundred thousand times. A pair
-- that comes twice may stand there twice; the index keeps it once.
create or replace function register.bigrams(line text) returns text[] language plpgsql immutable strict parallel safe as $$
declare
    characters text[] := string_to_array(lower(line), null);
    pairs      text[] := '{}';
begin
    for i in 1 .. cardinality(characters) - 1 loop
        pairs[i] := characters[i] || characters[i + 1];
    end loop;
    return pairs;
end
$$;
