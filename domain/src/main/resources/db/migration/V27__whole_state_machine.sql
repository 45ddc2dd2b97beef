-- The rest of the state machine: joined matters, the bureau's own investigations, motions, matters taken straight to the
-- agency.
alter table opinion
  drop constraint opinion_state_check,
  add constraint opinion_state_check check (state in ('SUBMITTED', 'WITHDRAWN', 'REGISTERED', 'SUPPLEMENT', 'MERGED',
    'ACCEPTED', 'NOT_ACCEPTED', 'TRANSFERRED', 'INVESTIGATING', 'ASSIGNED', 'RECTIFYING', 'REPLIED', 'CONCLUDED',
    'FEEDBACK', 'RECHECK', 'CLOSED')),
  add column main_id bigint references opinion,
  add constraint opinion_merged_check check ((state = 'MERGED') = (main_id is not null)),
  drop column in_hand;
alter table opinion add column in_hand boolean not null
    generated always as (state in ('ACCEPTED', 'TRANSFERRED', 'INVESTIGATING', 'ASSIGNED', 'RECTIFYING', 'REPLIED')) stored;
comment on column opinion.in_hand is 'the bureau has taken it on and not yet let go of it';
comment on column opinion.main_id is 'the matter it was joined to';
create index opinion_main on opinion (main_id) where main_id is not null;
alter table opinion_step
  drop constraint opinion_step_state_check,
  add constraint opinion_step_state_check check (state in ('SUBMITTED', 'WITHDRAWN', 'REGISTERED', 'SUPPLEMENT', 'MERGED',
    'ACCEPTED', 'NOT_ACCEPTED', 'TRANSFERRED', 'INVESTIGATING', 'ASSIGNED', 'RECTIFYING', 'REPLIED', 'CONCLUDED',
    'FEEDBACK', 'RECHECK', 'CLOSED')),
  drop column in_hand;
alter table opinion_step add column in_hand boolean not null
    generated always as (state in ('ACCEPTED', 'TRANSFERRED', 'INVESTIGATING', 'ASSIGNED', 'RECTIFYING', 'REPLIED')) stored;
create index opinion_open_due on opinion (due_on, id) where in_hand;
create index opinion_open_agency on opinion (agency_id, due_on) where in_hand;
create index opinion_step_open on opinion_step (day, until_day) include (opinion_id) where in_hand;

alter table deed
  drop constraint deed_kind_check,
  add constraint deed_kind_check check (kind in ('ASK_SUPPLEMENT', 'SUPPLEMENT_FACTS', 'GO_ON', 'ACCEPT', 'REFUSE',
    'MERGE', 'ASK_AGAIN', 'UPHOLD', 'OVERTURN', 'TRANSFER', 'NOTE_REPLY', 'ESTABLISH', 'NOT_ESTABLISH', 'INVESTIGATE',
    'CONCLUDE_INVESTIGATION', 'FILE_DIRECT', 'ASSIGN', 'RETURN', 'REFUSE_RETURN', 'CORRECT', 'PLAN', 'ADOPT_PART',
    'DECLINE', 'COMPLETE', 'EXTEND', 'SEND_BACK', 'CONCLUDE', 'FEED_BACK', 'RATE_SATISFIED', 'RATE_FAIR',
    'RATE_UNSATISFIED', 'CLOSE', 'KEEP', 'TAKE_UP', 'REOPEN')),
  alter column by_id drop not null;
comment on column deed.by_id is 'null where the system did it because a term had run out';
comment on column deed.organ is 'whom it names: the organ, the investigators, the matter it was joined to';

-- Matters that wait for a second look since before it had a term.
insert into deadline (id, subject_kind, subject_id, kind, basis, started_on, length, unit, calendar_version, due_on, provisional)
  select nextval('deadline_seq'), 'opinion', o.id, 'RECHECK', '默认值', s.day, 15, 'WORKING_DAYS', 0, s.day + 21, true
  from opinion o join opinion_step s on s.opinion_id = o.id and s.until_at is null where o.state = 'RECHECK';
