-- What an import changed is kept so that it can be undone; rows that wait for their agency are told from rejected ones;
-- what was decided once about a name or a text holds for later imports.
alter table ledger_import
  add column resumed_by text,
  add column undone_at timestamptz,
  add column undone_by text,
  add column undo_reason text;
alter table ledger_import drop constraint ledger_import_stage_check;
alter table ledger_import add constraint ledger_import_stage_check check (stage in ('READING', 'APPLYING', 'DONE', 'UNDONE'));
alter table ledger_import add constraint ledger_import_undone_check
  check ((stage = 'UNDONE') = (undone_at is not null and undone_by is not null and undo_reason is not null));

create table ledger_change (
  import_id bigint not null references ledger_import,
  opinion_id bigint not null,
  version integer not null,
  agency_id bigint not null,
  before jsonb,
  primary key (import_id, opinion_id)
);
comment on table ledger_change is
  'matters an import made (before is null) or changed, as it left them; removed when the import is undone';

alter table ledger_row drop constraint ledger_row_fate_check;
alter table ledger_row add constraint ledger_row_fate_check
  check (fate in ('READY', 'SUPERSEDED', 'REJECTED', 'WAITING', 'TAKEN'));
create index ledger_row_waiting on ledger_row (import_id, row_number) where fate = 'WAITING';
-- Rows that were kept waiting before: known by the words they were refused with.
update ledger_row set fate = 'WAITING' where fate = 'REJECTED' and entry is not null and reason like '%待核定，核定后请重新导入';

create sequence agency_alias_seq start with 50 increment by 50;
create table agency_alias (
  id bigint primary key,
  name text collate pinyin not null unique,
  agency_id bigint references agency,
  refusal text check (length(refusal) between 1 and 200),
  decided_by text not null,
  decided_at timestamptz not null,
  version integer not null default 0,
  check ((agency_id is null) <> (refusal is null))
);
comment on table agency_alias is 'names of agencies as ledgers write them: the agency that is meant, or why rows with the name are refused';

create table problem_kind (
  code text primary key,
  position integer not null unique,
  name text collate pinyin not null unique
);
insert into problem_kind (code, position, name) values
  ('NO_FILING', 1, '有案不立'),
  ('SHIRK', 2, '推诿扯皮'),
  ('FINE_FOR_MGMT', 3, '以罚代管'),
  ('CROSS_REGION', 4, '违规异地执法'),
  ('PROFIT', 5, '趋利性执法'),
  ('FEE', 6, '乱收费'),
  ('FINE', 7, '乱罚款'),
  ('INSPECT', 8, '乱检查'),
  ('SEAL', 9, '乱查封'),
  ('SUBJECT', 10, '主体/人员资格'),
  ('FACT', 11, '事实证据'),
  ('PROCEDURE', 12, '程序违法'),
  ('BASIS', 13, '依据适用'),
  ('DISCRETION', 14, '裁量不当'),
  ('THREE_SYSTEMS', 15, '三项制度未落实'),
  ('INACTION', 16, '不作为/慢作为'),
  ('MANNER', 17, '执法不文明'),
  ('DOCUMENT', 18, '文书案卷不规范'),
  ('DISCLOSURE', 19, '信息公开'),
  ('OTHER', 20, '其他');
create table problem_kind_mapping (
  text text primary key,
  code text not null references problem_kind,
  decided_at timestamptz not null
);
comment on table problem_kind_mapping is 'kinds of problems in the words of ledgers, and the kind of the code list that is meant';
create view problem_kind_name as
  select m.text, k.code, k.name from problem_kind_mapping m join problem_kind k on k.code = m.code
  union all
  select k.name collate "default", k.code, k.name from problem_kind k
  where not exists (select 1 from problem_kind_mapping m where m.text = k.name collate "default");
comment on view problem_kind_name is 'what texts mean, as was said; the name of a kind means that kind where nothing was said';
