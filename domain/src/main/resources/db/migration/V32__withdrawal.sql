-- A supervisor may ask that a matter be handled no further; the whole handling's term may be extended; what is closed is
-- archived.
alter table opinion
  add column wish text check (wish in ('RECONSIDERATION', 'WITHDRAWAL')),
  add column unextended_on date,
  drop constraint opinion_registered_check,
  add constraint opinion_registered_check
    check (case state when 'WITHDRAWN' then form_key is not null when 'SUBMITTED' then registered_at is null else registered_at is not null end);
comment on column opinion.wish is 'what its submitter asks of the bureau and has no answer to yet';
comment on column opinion.unextended_on is 'the last day of its whole handling before that was extended; null where it was not';
comment on column opinion.registered_at is 'figures go by it; absent before registration, and for ever where a matter was withdrawn before';
alter table opinion
  drop constraint opinion_state_check,
  add constraint opinion_state_check check (state in ('SUBMITTED', 'WITHDRAWN', 'REGISTERED', 'SUPPLEMENT', 'MERGED',
    'ACCEPTED', 'NOT_ACCEPTED', 'TRANSFERRED', 'INVESTIGATING', 'ASSIGNED', 'RECTIFYING', 'REPLIED', 'CONCLUDED',
    'FEEDBACK', 'RECHECK', 'CLOSED', 'ARCHIVED'));
alter table opinion_step
  drop constraint opinion_step_state_check,
  add constraint opinion_step_state_check check (state in ('SUBMITTED', 'WITHDRAWN', 'REGISTERED', 'SUPPLEMENT', 'MERGED',
    'ACCEPTED', 'NOT_ACCEPTED', 'TRANSFERRED', 'INVESTIGATING', 'ASSIGNED', 'RECTIFYING', 'REPLIED', 'CONCLUDED',
    'FEEDBACK', 'RECHECK', 'CLOSED', 'ARCHIVED'));
create index opinion_wish on opinion (wish, id) where wish is not null;
update opinion o set wish = 'RECONSIDERATION'
  where o.state = 'NOT_ACCEPTED' and (select d.kind from deed d where d.opinion_id = o.id
    and d.kind in ('ASK_AGAIN', 'UPHOLD', 'OVERTURN') order by d.id desc limit 1) = 'ASK_AGAIN';

alter table opinion_step rename column taken_on to counted;
comment on column opinion_step.counted is
  'a matter comes in with it, is taken on or let go, and does not merely come back from the supervisor or an agency';

alter table deed
  drop constraint deed_kind_check,
  add constraint deed_kind_check check (kind in ('ASK_SUPPLEMENT', 'SUPPLEMENT_FACTS', 'GO_ON', 'ACCEPT', 'REFUSE',
    'MERGE', 'ASK_AGAIN', 'UPHOLD', 'OVERTURN', 'ASK_WITHDRAWAL', 'CONSENT', 'KEEP_ON', 'TRANSFER', 'NOTE_REPLY',
    'ESTABLISH', 'NOT_ESTABLISH', 'INVESTIGATE', 'CONCLUDE_INVESTIGATION', 'FILE_DIRECT', 'PROLONG', 'ASSIGN', 'RETURN',
    'REFUSE_RETURN', 'CORRECT', 'PLAN', 'ADOPT_PART', 'DECLINE', 'COMPLETE', 'EXTEND', 'SEND_BACK', 'CONCLUDE',
    'FEED_BACK', 'RATE_SATISFIED', 'RATE_FAIR', 'RATE_UNSATISFIED', 'CLOSE', 'KEEP', 'TAKE_UP', 'REOPEN', 'ARCHIVE'));
alter table handling
  drop constraint handling_state_check,
  add constraint handling_state_check
    check (state in ('ASSIGNED', 'RECTIFYING', 'REPLIED', 'CONCLUDED', 'RETURNED', 'DROPPED')),
  drop constraint handling_check,
  add constraint handling_check check (state in ('ASSIGNED', 'DROPPED') or position is not null);

alter table snapshot_matter
  add column concluded_unextended integer not null default 0,
  add column withdrawn integer not null default 0;
alter table snapshot_matter
  alter column concluded_unextended drop default,
  alter column withdrawn drop default;

create sequence matter_package_seq start with 50 increment by 50;
create table matter_package (
  id bigint primary key,
  opinion_id bigint not null references opinion,
  number text not null unique,
  document_sha256 char(64) not null references document (sha256),
  size bigint not null,
  files integer not null,
  made_at timestamptz not null
);
comment on table matter_package is 'everything there was of a matter when it was archived; never changed';
create index matter_package_opinion on matter_package (opinion_id);
