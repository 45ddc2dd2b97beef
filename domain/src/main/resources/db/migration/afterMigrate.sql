-- What the application's role may do; it owns nothing. Run after every migration.
grant usage on schema ${flyway:defaultSchema} to ${app};
grant select, insert, update, delete on all tables in schema ${flyway:defaultSchema} to ${app};
grant usage, select on all sequences in schema ${flyway:defaultSchema} to ${app};
revoke insert, update, delete on flyway_schema_history, installation from ${app};
revoke update, delete, truncate on audit_entry, snapshot, snapshot_matter, snapshot_entry, rendering, document, document_chunk from ${app};
revoke delete, truncate on report, opinion_source, ledger_import, app_user, legal_basis from ${app};
-- the fund: what lines hold is changed by the entries' trigger alone; nothing is deleted, and what was entered stays
revoke insert, update, delete, truncate on economic_class from ${app};
revoke update, delete, truncate on budget_line, budget_entry, payment, expense_step from ${app};
revoke insert on budget_line from ${app};
grant insert (id, year, economic_code) on budget_line to ${app};
revoke delete, truncate on fund, expense_request, expense_standard from ${app};
-- the calendar's announcements stay, changes of it and settings of deadlines are only added
revoke delete, truncate on calendar_year from ${app};
revoke update, delete, truncate on calendar_revision, deadline_setting from ${app};
-- what was done with a matter stays, and so does every agency's part in it
revoke update, delete, truncate on deed from ${app};
revoke delete, truncate on handling from ${app};
-- official documents stay; only whether one is void changes
revoke delete, truncate on paper from ${app};
revoke update on paper from ${app};
grant update (voided_at, void_reason, version) on paper to ${app};
-- what is archived stays
revoke update, delete, truncate on matter_package from ${app};
-- reconciliation: what the bureau said stays; matches and explanations are taken back, never rewritten
revoke update, delete, truncate on bureau_row from ${app};
revoke delete, truncate on bureau_statement from ${app};
revoke update, truncate on payment_match, difference_explanation from ${app};
-- attachments are struck out, never deleted
revoke delete, truncate on attachment from ${app};
-- who stood aside from what, and what ties people: ended and decided, never deleted
revoke delete, truncate on interest, recusal from ${app};
revoke update, delete, truncate on recusal_clearance from ${app};
revoke insert, delete, truncate on recusal_setting from ${app};
-- requests to consult files: what was done with them and who looked is only added to
revoke delete, truncate on file_request from ${app};
revoke update, delete, truncate on file_request_step, file_view from ${app};
-- supervision documents stay, and what was done with them
revoke delete, truncate on demand from ${app};
revoke update, delete, truncate on demand_step from ${app};
-- refusals to cooperate: what was recorded stays; what the bureau finds is added
revoke update, delete, truncate on obstruction from ${app};
grant update (state, reason, finding, verified_at, verified_by, version) on obstruction to ${app};
-- reports to the leader: what was reported stays
revoke update, delete, truncate on interference from ${app};
grant update (state, taken_up_at, settled_at, result, version) on interference to ${app};
