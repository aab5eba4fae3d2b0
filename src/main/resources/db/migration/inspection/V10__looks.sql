-- What was seen of a site stands together in a look, and is missing as a whole where the home page could not be read.
update inspection.look set seen = cast(
       cast(seen as jsonb) - '{hasIpv6,newest,missing,columns,links,linksTried,dead,hidden,foreign,answersAnything}'::text[]
       || jsonb_build_object('site', case when jsonb_typeof(cast(seen as jsonb) -> 'links') = 'number' then jsonb_build_object(
              'hasIpv6', cast(seen as jsonb) -> 'hasIpv6', 'newest', cast(seen as jsonb) -> 'newest',
              'missing', cast(seen as jsonb) -> 'missing', 'columns', cast(seen as jsonb) -> 'columns',
              'answersAnything', cast(seen as jsonb) -> 'answersAnything',
              'links', jsonb_build_object('all', cast(seen as jsonb) -> 'links', 'tried', cast(seen as jsonb) -> 'linksTried',
                     'dead', cast(seen as jsonb) -> 'dead', 'hidden', cast(seen as jsonb) -> 'hidden',
                     'foreign', cast(seen as jsonb) -> 'foreign')) end) as text);
