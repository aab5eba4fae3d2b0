-- The 承办单位 and the 运营者 of a national column by the words the code has for them (GLOSSARY).
update register.national_column
   set field = case field when 'OPERATOR' then 'OPERATING_UNIT' else 'OPERATOR' end
 where field in ('OPERATOR', 'POSTER');
