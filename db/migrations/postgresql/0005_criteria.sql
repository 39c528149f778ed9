-- What was a list inside a gate becomes rows: what must hold, and what somebody said about it.
INSERT INTO criterion (programme_id, id, gate_id, ordinal, text, weight, kind, provenance)
SELECT gate.programme_id, gate.id || '-' || (item.ordinal - 1), gate.id, item.ordinal, item.value ->> 'text', item.value ->> 'weight', 'by-hand', gate.provenance
FROM gate, jsonb_array_elements(gate.criteria) WITH ORDINALITY AS item (value, ordinal);
--> statement-breakpoint
INSERT INTO criterion_statement (programme_id, id, criterion_id, is_met, evidence, stated_on, by_name)
SELECT gate.programme_id, gate.id || '-' || (item.ordinal - 1) || '-said', gate.id || '-' || (item.ordinal - 1), (item.value ->> 'isMet')::boolean, NULL, current_date, 'Koers'
FROM gate, jsonb_array_elements(gate.criteria) WITH ORDINALITY AS item (value, ordinal) WHERE item.value ->> 'isMet' IS NOT NULL;
--> statement-breakpoint
ALTER TABLE "gate" DROP COLUMN "criteria";
--> statement-breakpoint
-- What was said, decided, forecast or reported is never edited and never deleted (domain.md, invariant 3).
CREATE TRIGGER criterion_statement_append_only BEFORE UPDATE OR DELETE ON criterion_statement
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER criterion_statement_no_truncate BEFORE TRUNCATE ON criterion_statement
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER gate_outcome_append_only BEFORE UPDATE OR DELETE ON gate_outcome
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER gate_outcome_no_truncate BEFORE TRUNCATE ON gate_outcome
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER deliverable_change_append_only BEFORE UPDATE OR DELETE ON deliverable_change
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER deliverable_change_no_truncate BEFORE TRUNCATE ON deliverable_change
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER forecast_append_only BEFORE UPDATE OR DELETE ON forecast
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER forecast_no_truncate BEFORE TRUNCATE ON forecast
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER baseline_append_only BEFORE UPDATE OR DELETE ON baseline
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER baseline_no_truncate BEFORE TRUNCATE ON baseline
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER progress_report_append_only BEFORE UPDATE OR DELETE ON progress_report
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER progress_report_no_truncate BEFORE TRUNCATE ON progress_report
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
