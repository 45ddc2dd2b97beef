-- A staged row that went in keeps its place until the import is done; how far the job has come is its checkpoint's matter.
alter table ledger_row drop constraint ledger_row_fate_check;
update ledger_row set fate = 'READY' where fate in ('CREATED', 'UPDATED', 'UNCHANGED');
alter table ledger_row add constraint ledger_row_fate_check check (fate in ('READY', 'SUPERSEDED', 'REJECTED'));

-- Stages that no import was ever in.
alter table ledger_import drop constraint ledger_import_stage_check;
alter table ledger_import add constraint ledger_import_stage_check check (stage in ('READING', 'APPLYING', 'DONE'));
