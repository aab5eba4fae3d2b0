-- Whether a website is the portal of a government (门户网站): points are taken off and given to those only. Null: nobody said.
alter table register.account add column portal boolean;
