-- Who does somebody's work while she is away.
create sequence delegation_seq start with 50 increment by 50;
create table delegation (
  id bigint primary key,
  from_id bigint not null references app_user,
  to_id bigint not null references app_user,
  first_day date not null,
  last_day date not null,
  reason text not null check (length(reason) between 1 and 200),
  made_at timestamptz not null,
  ended_at timestamptz,
  check (from_id <> to_id),
  check (last_day >= first_day)
);
comment on table delegation is 'who does somebody''s work while she is away; days in the district''s zone, both included';
create index delegation_from on delegation (from_id, last_day);
create index delegation_to on delegation (to_id, last_day) where ended_at is null;

alter table app_user add column deputy_until date;
comment on column app_user.deputy_until is
  'the last day on which the account stands in for anybody; only up to then is it asked for whom';

alter table deed add column for_id bigint references app_user;
comment on column deed.for_id is 'whom the one who did it stood in for; null where it was done in one''s own right';
