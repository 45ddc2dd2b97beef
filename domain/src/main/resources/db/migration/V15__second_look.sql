-- What is to be settled is found by what it is about.
create index notification_unsettled on notification (kind, subject) where read_at is null;

-- A matter is registered or it is not yet, or never; it comes from a ledger or from a form, never from both.
alter table opinion
  drop constraint opinion_registered_check,
  add constraint opinion_registered_check check ((registered_at is null) = (state in ('SUBMITTED', 'WITHDRAWN'))),
  add constraint opinion_origin_check check ((ledger_hash is null) = (form_key is not null)),
  drop constraint opinion_form_key;
-- Most matters come from ledgers and have no form: they need not stand in it.
create unique index opinion_form_key on opinion (entered_by, form_key) where form_key is not null;

-- Codes beside the matter itself are held to the same lists.
alter table opinion_step
  add constraint opinion_step_state_check
    check (state in ('SUBMITTED', 'WITHDRAWN', 'REGISTERED', 'ACCEPTED', 'NOT_ACCEPTED', 'CONCLUDED'));
alter table opinion_draft
  add constraint opinion_draft_type_check
    check (type in ('ISSUE', 'SUGGESTION', 'MOTION', 'CASE_CLUE', 'OBSTRUCTION', 'COMMEND')),
  add constraint opinion_draft_act_kind_check check (act_kind in ('LICENCE', 'CONFIRMATION', 'BENEFIT', 'LEVY',
    'REQUISITION', 'PENALTY', 'COERCION', 'INSPECTION', 'ADJUDICATION', 'OTHER')),
  add constraint opinion_draft_domain_check check (domain in ('MARKET', 'ENVIRONMENT', 'CULTURE', 'TRANSPORT',
    'EMERGENCY', 'AGRICULTURE', 'CITY', 'POLICE', 'LAND', 'HOUSING', 'WATER', 'HEALTH', 'LABOUR', 'CIVIL_AFFAIRS',
    'EDUCATION', 'FORESTRY', 'MEDICAL_INSURANCE', 'FIRE', 'TAX', 'TOBACCO', 'WEATHER', 'TOWN', 'OTHER'));
