-- The states of a matter that is handled in the portal.
drop index opinion_open_due, opinion_open_agency, opinion_step_open, opinion_step_day;
alter table opinion
  drop constraint opinion_state_check,
  add constraint opinion_state_check check (state in ('SUBMITTED', 'WITHDRAWN', 'REGISTERED', 'SUPPLEMENT', 'ACCEPTED',
    'NOT_ACCEPTED', 'TRANSFERRED', 'ASSIGNED', 'RECTIFYING', 'REPLIED', 'CONCLUDED', 'FEEDBACK', 'RECHECK', 'CLOSED')),
  add column in_hand boolean not null
    generated always as (state in ('ACCEPTED', 'TRANSFERRED', 'ASSIGNED', 'RECTIFYING', 'REPLIED')) stored;
comment on column opinion.in_hand is 'the bureau has taken it on and not yet let go of it';
alter table opinion_step
  drop constraint opinion_step_state_check,
  add constraint opinion_step_state_check check (state in ('SUBMITTED', 'WITHDRAWN', 'REGISTERED', 'SUPPLEMENT',
    'ACCEPTED', 'NOT_ACCEPTED', 'TRANSFERRED', 'ASSIGNED', 'RECTIFYING', 'REPLIED', 'CONCLUDED', 'FEEDBACK', 'RECHECK',
    'CLOSED')),
  add column taken_on boolean not null default false,
  add column in_hand boolean not null
    generated always as (state in ('ACCEPTED', 'TRANSFERRED', 'ASSIGNED', 'RECTIFYING', 'REPLIED')) stored;
update opinion_step set taken_on = true where state in ('REGISTERED', 'ACCEPTED');
alter table opinion_step alter column taken_on drop default;
comment on column opinion_step.taken_on is 'a matter comes in with it, or is taken on, and does not merely come back from the supervisor or an agency';
create index opinion_open_due on opinion (due_on, id) where in_hand;
create index opinion_open_agency on opinion (agency_id, due_on) where in_hand;
create index opinion_step_day on opinion_step (day, state) include (opinion_id, taken_on);
create index opinion_step_open on opinion_step (day, until_day) include (opinion_id) where in_hand;

-- One agency's part in a matter.
create sequence handling_seq start with 50 increment by 50;
create table handling (
  id bigint primary key,
  opinion_id bigint not null references opinion,
  agency_id bigint not null references agency,
  lead boolean not null,
  state text not null check (state in ('ASSIGNED', 'RECTIFYING', 'REPLIED', 'CONCLUDED', 'RETURNED')),
  assigned_at timestamptz not null,
  position text check (position in ('ADOPT_NOW', 'ADOPT_PLAN', 'PARTIAL', 'REJECT', 'NOT_MINE')),
  planned_until date,
  extended boolean not null default false,
  sent_back integer not null default 0 check (sent_back between 0 and 2),
  version integer not null default 0,
  check (state = 'ASSIGNED' or position is not null),
  check (state <> 'RECTIFYING' or planned_until is not null)
);
comment on table handling is 'what one agency does about a matter that was assigned to it';
create unique index handling_once on handling (opinion_id, agency_id) where state not in ('CONCLUDED', 'RETURNED');
create index handling_agency on handling (agency_id, opinion_id) where state <> 'RETURNED';

-- What was done with matters, only added to.
create sequence deed_seq start with 50 increment by 50;
create table deed (
  id bigint primary key,
  opinion_id bigint not null references opinion,
  handling_id bigint references handling,
  kind text not null check (kind in ('ASK_SUPPLEMENT', 'SUPPLEMENT_FACTS', 'GO_ON', 'ACCEPT', 'REFUSE', 'ASK_AGAIN',
    'UPHOLD', 'OVERTURN', 'TRANSFER', 'NOTE_REPLY', 'ASSIGN', 'RETURN', 'CORRECT', 'PLAN', 'ADOPT_PART', 'DECLINE',
    'COMPLETE', 'EXTEND', 'SEND_BACK', 'CONCLUDE', 'FEED_BACK', 'RATE_SATISFIED', 'RATE_FAIR', 'RATE_UNSATISFIED',
    'CLOSE', 'KEEP', 'TAKE_UP', 'REOPEN')),
  at timestamptz not null,
  by_id bigint not null references app_user,
  words text not null check (length(words) <= 4000),
  basis text not null check (length(basis) <= 200),
  organ text not null check (length(organ) <= 200),
  reason text check (reason in ('OUT_OF_SCOPE', 'OTHER_STATUTORY', 'PETITION', 'JUDICIAL', 'REPEAT', 'UNCLEAR',
    'ANON_INVALID')),
  conclusion text check (conclusion in ('TRUE', 'PARTLY_TRUE', 'UNTRUE', 'UNVERIFIABLE')),
  day date
);
create index deed_opinion on deed (opinion_id, id);
create trigger deed_append_only before update or delete on deed
  for each row execute function refuse_change();
create trigger deed_no_truncate before truncate on deed
  for each statement execute function refuse_change();

-- What waits for somebody's hand, by its state.
create index opinion_handled on opinion (state, id) where form_key is not null;

-- Matters that are registered already and wait to be decided on; reckoned anew in the first night.
insert into deadline (id, subject_kind, subject_id, kind, basis, started_on, length, unit, calendar_version, due_on, provisional)
  select nextval('deadline_seq'), 'opinion', o.id, 'DECIDE_ACCEPTANCE', '默认值',
    (o.registered_at at time zone 'Asia/Shanghai')::date, 5, 'WORKING_DAYS', 0,
    (o.registered_at at time zone 'Asia/Shanghai')::date + 7, true
  from opinion o where o.state = 'REGISTERED' and o.form_key is not null;
