-- Recusal: who must stand aside from what (article 10).
create sequence interest_seq start with 50 increment by 50;
create table interest (
  id bigint primary key,
  supervisor_id bigint not null references supervisor,
  kind text not null check (kind in ('OWN_UNIT', 'RELATIVE_UNIT', 'SHAREHOLDING', 'CLIENT')),
  relative text check (relative in ('SPOUSE', 'PARENT', 'CHILD', 'SIBLING', 'GRANDPARENT', 'MATERNAL_GRANDPARENT',
    'GRANDCHILD', 'MATERNAL_GRANDCHILD')),
  name text not null check (length(name) between 1 and 100),
  uscc text check (length(uscc) = 18),
  from_day date not null,
  until_day date,
  entered_by bigint references app_user,
  entered_at timestamptz not null,
  version integer not null default 0,
  check ((kind = 'RELATIVE_UNIT') = (relative is not null)),
  check (until_day >= from_day)
);
comment on table interest is 'what a supervisor, or somebody near to her, is tied to; ended, never deleted';
create index interest_supervisor on interest (supervisor_id);

create sequence recusal_seq start with 50 increment by 50;
create table recusal (
  id bigint primary key,
  subject_kind text not null,
  subject_id bigint not null,
  user_id bigint references app_user,
  supervisor_id bigint references supervisor,
  ground text not null check (ground in ('OWN_INTEREST', 'UNIT', 'OTHER')),
  origin text not null check (origin in ('SELF', 'MATCH', 'APPLICATION', 'AFTERWARDS')),
  words text not null check (length(words) <= 1000),
  raised_by bigint references app_user,
  raised_at timestamptz not null,
  first_rung integer not null check (first_rung between 1 and 4),
  handled boolean not null,
  decision text check (decision in ('MUST', 'NOT_NEEDED')),
  decision_words text check (length(decision_words) <= 1000),
  decided_by bigint references app_user,
  decided_at timestamptz,
  concealed boolean not null default false,
  review text check (review in ('KEPT', 'DISREGARDED')),
  review_words text check (length(review_words) <= 1000),
  reviewed_by bigint references app_user,
  reviewed_at timestamptz,
  version integer not null default 0,
  kept_out boolean not null generated always as
    (coalesce(decision = 'MUST', false) or (decision is null and origin = 'SELF')) stored,
  mark text generated always as (case
    when decision is null and supervisor_id is not null then 'PENDING'
    when decision = 'MUST' and handled then coalesce(review, 'FLAWED') end) stored,
  check (user_id is not null or supervisor_id is not null),
  check ((decision is null) = (decided_at is null) and (decision is null) = (decision_words is null)),
  check ((review is null) = (reviewed_at is null)),
  check (review is null or (decision = 'MUST' and handled)),
  check (not concealed or decision = 'MUST')
);
comment on table recusal is 'somebody who must stand aside from something, or is said to have to';
comment on column recusal.handled is 'the person had brought it or had it in hand before: if she must stand aside, it is flawed';
comment on column recusal.mark is 'what the subject is marked with because of it';
create unique index recusal_undecided on recusal (subject_kind, subject_id, coalesce(user_id, 0), coalesce(supervisor_id, 0))
  where decision is null;
create index recusal_subject on recusal (subject_kind, subject_id);
create index recusal_kept_out on recusal (user_id, subject_kind, subject_id) where kept_out;
create index recusal_raised on recusal (raised_at, id);

create table recusal_clearance (
  user_id bigint not null references app_user,
  subject_kind text not null,
  subject_id bigint not null,
  at timestamptz not null,
  primary key (user_id, subject_kind, subject_id)
);
comment on table recusal_clearance is 'who may open what: she has said that nothing keeps her from it, or it was decided so';

create table recusal_setting (
  one boolean primary key default true check (one),
  third_party_apply boolean not null
);
insert into recusal_setting (third_party_apply) values (true);

alter table opinion
  add column party text check (length(party) <= 200),
  add column party_uscc text check (length(party_uscc) <= 40);
alter table opinion_draft
  add column party text,
  add column party_uscc text;
