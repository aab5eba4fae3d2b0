-- How a page was answered, and what came, stand together in a page that was seen.
update inspection.look set seen = cast(jsonb_set(cast(seen as jsonb), '{pages}', coalesce((
       select jsonb_agg(page - '{trouble,status,millis,hash,bytes,isCut}'::text[]
                        || jsonb_build_object(
                               'answered', jsonb_build_object('trouble', page -> 'trouble', 'status', page -> 'status', 'millis', page -> 'millis'),
                               'content', jsonb_build_object('hash', page -> 'hash', 'bytes', page -> 'bytes', 'isCut', page -> 'isCut'))
                        order by place)
         from jsonb_array_elements(cast(seen as jsonb) -> 'pages') with ordinality as pages (page, place)), '[]')) as text);
