-- What was a list inside a gate becomes rows: what must hold, and what somebody said about it.
INSERT INTO criterion (programme_id, id, gate_id, ordinal, text, weight, kind, provenance)
SELECT gate.programme_id, gate.id || '-' || item.key, gate.id, item.key + 1, item.value ->> 'text', item.value ->> 'weight', 'by-hand', gate.provenance
FROM gate, json_each(gate.criteria) AS item;
--> statement-breakpoint
INSERT INTO criterion_statement (programme_id, id, criterion_id, is_met, evidence, stated_on, by_name)
SELECT gate.programme_id, gate.id || '-' || item.key || '-said', gate.id || '-' || item.key, item.value ->> 'isMet', NULL, date('now'), 'Koers'
FROM gate, json_each(gate.criteria) AS item WHERE item.value ->> 'isMet' IS NOT NULL;
--> statement-breakpoint
ALTER TABLE `gate` DROP COLUMN `criteria`;
--> statement-breakpoint
-- What was said, decided, forecast or reported is never edited and never deleted (domain.md, invariant 3).
CREATE TRIGGER criterion_statement_no_update BEFORE UPDATE ON criterion_statement BEGIN
  SELECT RAISE(ABORT, 'criterion_statement is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER criterion_statement_no_delete BEFORE DELETE ON criterion_statement BEGIN
  SELECT RAISE(ABORT, 'criterion_statement is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER gate_outcome_no_update BEFORE UPDATE ON gate_outcome BEGIN
  SELECT RAISE(ABORT, 'gate_outcome is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER gate_outcome_no_delete BEFORE DELETE ON gate_outcome BEGIN
  SELECT RAISE(ABORT, 'gate_outcome is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER deliverable_change_no_update BEFORE UPDATE ON deliverable_change BEGIN
  SELECT RAISE(ABORT, 'deliverable_change is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER deliverable_change_no_delete BEFORE DELETE ON deliverable_change BEGIN
  SELECT RAISE(ABORT, 'deliverable_change is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER forecast_no_update BEFORE UPDATE ON forecast BEGIN
  SELECT RAISE(ABORT, 'forecast is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER forecast_no_delete BEFORE DELETE ON forecast BEGIN
  SELECT RAISE(ABORT, 'forecast is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER baseline_no_update BEFORE UPDATE ON baseline BEGIN
  SELECT RAISE(ABORT, 'baseline is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER baseline_no_delete BEFORE DELETE ON baseline BEGIN
  SELECT RAISE(ABORT, 'baseline is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER progress_report_no_update BEFORE UPDATE ON progress_report BEGIN
  SELECT RAISE(ABORT, 'progress_report is append-only');
END;
--> statement-breakpoint
CREATE TRIGGER progress_report_no_delete BEFORE DELETE ON progress_report BEGIN
  SELECT RAISE(ABORT, 'progress_report is append-only');
END;
